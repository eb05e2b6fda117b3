import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { leftOf, type Place, takeBack } from '../replacement/back.ts';
import { replaceEverywhere } from '../replacement/everywhere.ts';
import type { Mark } from '../replacement/marks.ts';
import { readVersion } from '../workflow/standing.ts';
import type { DeedWays, Doing } from './deed-kind.ts';
import { findRows, type DeedRow, type MassDeed } from './store.ts';
import { takeOffWays } from './take-off.ts';

const sentences = {
  gone: 'đã xóa hẳn',
  edited: 'chỗ này đã sửa sau khi thay',
  part: 'có chỗ đã sửa sau khi thay: chỗ ấy để nguyên, chỉ chỗ còn lại trở lại',
  notThere: 'mục cũ không còn, hoặc nằm trong thùng rác',
  notLive: 'trang này đang đăng mà mục cũ thì không',
};

const orderOf = (deed: MassDeed) => (deed as MassDeed<'replace'>).order;
const isItself = ({ deed, row }: Doing) =>
  row.of === deed.of && row.document === orderOf(deed).from;

/** Everything is made to point elsewhere at once, and taken back place by place. */
export const replaceWays: DeedWays = {
  undone: 'undoReplace',
  applyAll: async ({ payload, user, deed }) => {
    const { from, to, takesOff } = orderOf(deed);
    const req = await createLocalReq({ user }, payload);
    const way = { collection: deed.of as CollectionSlug, from, to };
    await replaceEverywhere(req, way, takesOff ? 'takeOff' : 'stay');
  },
  apply: () => Promise.resolve(),
  whyNotBack: async (doing) => {
    if (isItself(doing)) return takeOffWays.whyNotBack(doing);
    const { payload, row } = doing;
    const left = await leftOf(payload, placeOf(doing));
    if (left === 'gone') return sentences.gone;
    if (left === 'none') return sentences.edited;
    return whyNotThere(doing, row);
  },
  whyInPart,
  undo: async (doing) => {
    if (isItself(doing)) return takeOffWays.undo(doing);
    const { payload, row } = doing;
    const place = placeOf(doing);
    // By now it is live again, or will not be.
    if (row.live && !(await isLive(payload, doing.deed))) throw new Refused(sentences.notLive, 409);
    const why = await whyInPart(doing);
    await takeBack(payload, place);
    await ring(payload);
    return why ?? undefined;
  },
};

async function whyInPart(doing: Doing): Promise<string | null> {
  if (isItself(doing)) return null;
  return (await leftOf(doing.payload, placeOf(doing))) === 'part' ? sentences.part : null;
}

const placeOf = ({ deed, row }: Doing): Place => ({
  of: row.of,
  document: row.document,
  to: deed.of as CollectionSlug,
  marks: JSON.parse(row.mark ?? '[]') as Mark[],
});

/** Tells why a document can't point there again: what a live page points to has to be live, too. */
async function whyNotThere(doing: Doing, row: DeedRow): Promise<string | null> {
  const { payload, deed } = doing;
  const { from } = orderOf(deed);
  const old = await readVersion(payload, deed.of as CollectionSlug, from, { draft: false });
  if (!old) return sentences.notThere;
  if (!row.live || (await isLive(payload, deed))) return null;
  const rows = await findRows(payload, deed.id, { states: ['done', 'planned', 'undone-kept'] });
  const itself = rows.find((one) => isItself({ ...doing, row: one }));
  const returns = itself && (await takeOffWays.whyNotBack({ ...doing, row: itself })) === null;
  return returns ? null : sentences.notLive;
}

/** Tells whether what was replaced can stand on a live page. */
async function isLive(payload: Payload, deed: MassDeed): Promise<boolean> {
  const collection = deed.of as CollectionSlug;
  const { from } = orderOf(deed);
  if (!payload.collections[collection].config.versions?.drafts) return true;
  return (await readVersion(payload, collection, from, { draft: false }))?._status === 'published';
}
