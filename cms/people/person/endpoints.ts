import type { Endpoint, PayloadRequest, TypedUser } from 'payload';
import { z } from 'zod';
import { dayOfInstant } from '../../../content/text/date.ts';
import { explainPhone, parsePhone } from '../../../content/text/phone.ts';
import { may } from '../../base/access/abilities.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { idIn, postJson } from '../../base/json-endpoint.ts';
import { goOn, progressEndpoints } from '../../storage/planned-work/endpoints.ts';
import { whenRefused } from '../../base/limits/meter.ts';
import { takeTurns } from '../../safeguards/removal/own-pace.ts';
import { handOut } from './hand-out.ts';
import type { Wanted } from './likeness.ts';
import { peopleIn } from './many.ts';
import { findMore, planRemoval } from './plan.ts';
import { replySheet } from './reply.ts';
import { removalWork } from './run.ts';
import { findPerson } from './search.ts';
import { startRemoval } from './start.ts';
import { readRemoval } from './store.ts';
import { confirmWord } from './confirm-word.ts';
import { findingView, listedRemovals, planView, removalView, type SearchView } from './view.ts';

const typed = (most: number) =>
  z
    .string()
    .max(most)
    .default('')
    .transform((text) => text.normalize('NFC').trim());

const askedShape = z.object({
  name: typed(100),
  phone: typed(30),
  picks: z.array(z.string().max(1000)).max(1000).default([]),
  hash: z.string().max(100).default(''),
  sure: typed(20),
});
type Sent = z.output<typeof askedShape>;

const sentences = {
  notYours: 'Bạn chưa được phép làm việc này.',
  shape: 'Không đọc được điều vừa gửi. Hãy tải lại trang rồi thử lại.',
  nobody: 'Hãy gõ họ tên hoặc số điện thoại của người cần tìm.',
  short: (name: string) =>
    `“${name}” ngắn quá nên có thể trúng nhiều người. Hãy gõ ít nhất 2 chữ cái của tên.`,
  nothing: 'Chưa chọn gì. Hãy đánh dấu những chỗ đúng là người này.',
  sure: (text: string) =>
    `Đang nhận được “${text}”. Hãy gõ đúng chữ “${confirmWord}” để chắc là muốn xóa.`,
  none: 'Không có lần xóa này.',
};

/** `POST /api/person/search` with `{ name, phone }`, in the body so that no log and no history has them. */
const search = postJson('/person/search', async (req) => {
  const user = adminOf(req);
  const wanted = wantedOf(await sentBy(req));
  await record(req.payload, { deed: 'personSearch', by: user });
  const findings = (await findPerson(req.payload, wanted)).map(findingView);
  return { findings } satisfies SearchView;
});

/** `POST /api/person/plan` with what was picked: what removing it would do. */
const plan = postJson('/person/plan', async (req) => {
  const user = adminOf(req);
  const sent = await sentBy(req);
  const { picks } = demandPicks(sent);
  const asked = { ...wantedOf(sent), picks };
  return planView(await planRemoval(req.payload, asked, String(user.id)));
});

/** `POST /api/person/export` with what was picked: all of it in a ZIP. */
const handsOut: Endpoint = {
  path: '/person/export',
  method: 'post',
  handler: async (req) => {
    const user = adminOf(req);
    const sent = await sentBy(req);
    const { picks } = demandPicks(sent);
    const { found } = await findMore(req.payload, { ...wantedOf(sent), picks });
    const picked = found.filter(({ key }) => picks.includes(key));
    if (picked.length === 0) throw new Refused(sentences.nothing, 400);
    whenRefused(await takeTurns(req, peopleIn(picked), 'people'));
    await record(req.payload, { deed: 'personExport', by: user, detail: String(picked.length) });
    const now = new Date();
    return new Response(await handOut(req, picked, now), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="du-lieu-ca-nhan-${dayOfInstant(now)}.zip"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
};

/** `POST /api/person/remove` with what was looked at: answers at once, and goes on, or waits. */
const remove = postJson(
  '/person/remove',
  async (req) => {
    const user = adminOf(req);
    const sent = await sentBy(req);
    const { picks, hash, sure } = demandPicks(sent);
    if (sure !== confirmWord) throw new Refused(sentences.sure(sure), 400);
    const asked = { ...wantedOf(sent), picks, hash };
    return goOn(req, removalWork, await startRemoval(req.payload, user, asked));
  },
  202,
);

/** The progress of removals. Nothing of them is taken back. */
const progress = progressEndpoints('/person/removals', {
  list: async (req) => {
    adminOf(req);
    return { removals: await listedRemovals(req.payload) };
  },
  view: async (req, id) => removalView(req.payload, await removalOf(req, id)),
});

/** `GET /api/person/removals/:id/reply`: the answer to the person, to be printed. */
const reply: Endpoint = {
  path: '/person/removals/:id/reply',
  method: 'get',
  handler: async (req) => {
    const view = await removalView(req.payload, await removalOf(req, idIn(req)));
    const { contact, province } = await req.payload.findGlobal({
      slug: 'settings',
      overrideAccess: true,
      depth: 0,
    });
    return replySheet(view, {
      organisation: contact?.organisation ?? '',
      province: province ?? '',
    });
  },
};

export const personEndpoints: Endpoint[] = [search, plan, handsOut, remove, reply, ...progress];

function adminOf({ user }: PayloadRequest): TypedUser {
  if (!user || !may(user, 'removePeople')) throw new Refused(sentences.notYours);
  return user;
}

async function sentBy(req: PayloadRequest): Promise<Sent> {
  const found = askedShape.safeParse((await req.json?.()) ?? {});
  if (!found.success) throw new Refused(sentences.shape, 400);
  return found.data;
}

function wantedOf({ name, phone }: Sent): Wanted {
  if (name === '' && phone === '') throw new Refused(sentences.nobody, 400);
  if (name !== '' && (name.match(/\p{L}/gu) ?? []).length < 2)
    throw new Refused(sentences.short(name), 400);
  const fault = phone === '' ? null : explainPhone(phone);
  if (fault !== null) throw new Refused(fault, 400);
  const digits = parsePhone(phone);
  return { names: name === '' ? [] : [name], numbers: digits === null ? [] : [digits] };
}

function demandPicks(sent: Sent): Sent {
  if (sent.picks.length === 0) throw new Refused(sentences.nothing, 400);
  return sent;
}

async function removalOf(req: PayloadRequest, id: string) {
  adminOf(req);
  const found = await readRemoval(req.payload, id);
  if (!found) throw new Refused(sentences.none, 404);
  return found;
}
