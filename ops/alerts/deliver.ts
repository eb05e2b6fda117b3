import type { Receivers } from '../../env/alerts.ts';
import type { Environment } from '../../env/environment.ts';
import { openTransport } from '../../cms/base/mail/transport.ts';
import { isSecond, secondAfterMinutes, type Item, type News, type Way } from './book.ts';
import { DeliveryFault } from './delivery-fault.ts';
import { demandTaken, type Filled, fillForm, fittingOf, shortOf, type Words } from './form.ts';

/** The settings needed to tell people. */
export type Delivery = Pick<Environment, 'mail' | 'alerts' | 'siteUrl'>;

/** Milliseconds that whoever takes a webhook may need. */
const patience = 10_000;

/** The ways that are set up. */
export function waysOf({ mail, alerts }: Delivery): Way[] {
  const hasMail = (to: Receivers | undefined) => mail && to && to.mail.length > 0;
  return [
    ...(hasMail(alerts) ? (['mail'] as const) : []),
    ...(alerts?.webhook ? (['webhook'] as const) : []),
    ...(hasMail(alerts?.second) ? (['secondMail'] as const) : []),
    ...(alerts?.second?.webhook ? (['secondWebhook'] as const) : []),
  ];
}

/** @throws {DeliveryFault} when nobody took it */
export async function deliver(news: News, way: Way, delivery: Delivery): Promise<void> {
  const to = isSecond(way) ? delivery.alerts?.second : delivery.alerts;
  if (!to) return;
  const written = write(news, way, delivery);
  try {
    if (way === 'mail' || way === 'secondMail') await byMail(written, to, delivery);
    else await byWebhook(written, to);
  } catch (error) {
    throw new DeliveryFault(way, error);
  }
}

/** The text that somebody reads. */
interface Written {
  news: News;
  subject: string;
  text: string;
  /** The same, for one message of a form. */
  fitting: string;
  short: string;
}

function write(news: News, way: Way, { siteUrl }: Delivery): Written {
  const subject = subjectOf(news, siteUrl);
  const [told, introduction] = [textOf(news), introductionOf(way)];
  const text = [...introduction, told].join('\n\n');
  return {
    news,
    subject,
    text,
    fitting: fittingOf(subject, text),
    // What is wrong comes first: the end may be cut.
    short: shortOf([`${subject}.`, told, ...introduction].join(' ')),
  };
}

async function byMail(
  { subject, text }: Written,
  to: Receivers,
  { mail, siteUrl }: Delivery,
): Promise<void> {
  if (!mail) return;
  const { transport, sender } = openTransport(mail);
  const letter = { from: sender, to: to.mail, subject, text: `${text}\n\n${siteUrl}\n` };
  await transport.sendMail(letter);
}

/** As a form wants it. Without one `text` is what chat services show; the lists are for programs. */
async function byWebhook(
  { news, subject, text, fitting, short }: Written,
  { webhook, form }: Receivers,
): Promise<void> {
  if (!webhook) return;
  const words: Words = { tieu_de: subject, noi_dung: fitting, khong_dau: short };
  const filled: Filled = form
    ? fillForm(form, words)
    : {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: `${subject}\n${text}`, ...news }),
        taken: {},
      };
  const { taken, ...request } = filled;
  const answer = await fetch(webhook, {
    ...request,
    signal: AbortSignal.timeout(patience),
    redirect: 'manual',
  });
  const told = await answer.text();
  if (!answer.ok) throw new Error(`nơi ấy trả lời mã ${answer.status}`);
  demandTaken(told, taken);
}

function subjectOf({ begun, still, over }: News, siteUrl: string): string {
  const wrong = begun.length + still.length;
  const what = wrong > 0 ? `Cần xem: ${wrong} việc` : `Đã ổn: ${over.length} việc`;
  return `[Ấp Số] ${what} · ${new URL(siteUrl).host}`;
}

const introductionOf = (way: Way): string[] =>
  isSecond(way)
    ? [`Bạn nhận tin này vì là người thứ hai: việc này đã quá ${secondAfterMinutes} phút chưa ổn.`]
    : [];

function textOf({ begun, still, over }: News): string {
  return [
    paragraph('Mới xảy ra', begun),
    paragraph('Vẫn chưa xong từ hôm trước', still),
    paragraph('Đã ổn trở lại', over),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function paragraph(heading: string, items: Item[]): string {
  if (items.length === 0) return '';
  return [`${heading}:`, ...items.map(({ sentence }) => `- ${sentence}`)].join('\n');
}
