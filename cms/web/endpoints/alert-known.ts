import { timingSafeEqual } from 'node:crypto';
import type { Endpoint, PayloadRequest } from 'payload';
import { alertKnownAddress } from '../../../content/schema/alert-answer.ts';
import { escapeHtml } from '../../../content/text/escape-html.ts';
import { alertWord } from '../../../env/secret.ts';
import { htmlAnswer } from '../../base/html-answer.ts';
import { auditCollection, record } from '../../storage/audit/record.ts';

const texts = {
  title: 'Báo động của Ấp Số',
  ask: 'Bấm nút này thì người thứ hai không bị báo nữa. Việc cần xem thì vẫn cần xem.',
  button: 'Đã biết, tôi đang xem',
  thanks: 'Đã ghi: bạn đã biết. Người thứ hai sẽ không bị báo về những việc trong tin ấy.',
  wrong: 'Đường dẫn này không đúng. Mở lại đường dẫn trong tin báo.',
};

const path = alertKnownAddress.replace('/api', '');

/**
 * `GET /api/alerts/known?tin=…&ma=…`: asks. Programs that look into mail open each link, so only the
 * button on the page says it.
 */
const asking: Endpoint = {
  path,
  method: 'get',
  handler: async (req) => {
    if (messageOf(req) === undefined) return page(texts.wrong, 404);
    const form = `<form method="post" enctype="text/plain"><button>${texts.button}</button></form>`;
    return page(texts.ask, 200, form);
  },
};

/** `POST /api/alerts/known?tin=…&ma=…`: somebody who was told says that they know. */
const saying: Endpoint = {
  path,
  method: 'post',
  handler: async (req) => {
    const message = messageOf(req);
    if (message === undefined) return page(texts.wrong, 404);
    const { payload, user } = req;
    const where = { and: [{ deed: { equals: 'alertKnown' } }, { detail: { equals: message } }] };
    const { totalDocs } = await payload.db.count({ collection: auditCollection, where });
    if (totalDocs === 0)
      await record(payload, { deed: 'alertKnown', by: user, detail: message }, req);
    return page(texts.thanks, 200);
  },
};

export const alertEndpoints: Endpoint[] = [asking, saying];

/** The message that is answered, if whoever asks has its word. */
function messageOf({ payload, searchParams }: PayloadRequest): string | undefined {
  const message = searchParams.get('tin') ?? '';
  const expected = Buffer.from(alertWord(payload.config.secret, message));
  const given = Buffer.from(searchParams.get('ma') ?? '');
  const isRight = given.length === expected.length && timingSafeEqual(given, expected);
  return isRight && message !== '' ? message : undefined;
}

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; color: #15251e; background: #fbfaf5; }
body { box-sizing: border-box; max-width: 34rem; margin: 0 auto; padding: clamp(1.5rem, 8vw, 5rem) 1.25rem; }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
p { margin: 0 0 1.5rem; text-wrap: pretty; }
button { min-height: 3.25rem; padding: .75rem 1.5rem; border: 0; border-radius: .625rem; font: inherit; font-weight: 600; color: #fff; background: #0b4a38; cursor: pointer; }
button:focus-visible { outline: 3px solid #15251e; outline-offset: 3px; }
@media (prefers-color-scheme: dark) {
  :root { color: #eef3ee; background: #10201a; }
  button { color: #10201a; background: #9fd8bd; }
  button:focus-visible { outline-color: #fff; }
}
`;

function page(sentence: string, status: number, form = ''): Response {
  const title = escapeHtml(texts.title);
  return htmlAnswer({
    status,
    title: texts.title,
    style,
    body: `<main>\n<h1>${title}</h1>\n<p>${escapeHtml(sentence)}</p>\n${form}\n</main>`,
    may: "form-action 'self'",
  });
}
