import type { Payload, TypedUser } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { hold } from '../../safeguards/held-deeds/hold.ts';
import { isAgreedLoss, lossByItself } from '../../safeguards/held-deeds/second-person.ts';
import { findHeld, type HeldDeed } from '../../safeguards/held-deeds/store.ts';
import type { HeldWays } from '../../safeguards/held-deeds/ways.ts';
import { workerOf } from '../../storage/planned-work/work.ts';
import { allowLoss } from '../../publishing/publication/publication.ts';
import { removalTimes, takeTurns as takeTurnsOf } from '../../safeguards/removal/own-pace.ts';
import { beginUndo, mayGo } from './begin-undo.ts';
import { findRows, type Import, readImport } from './store.ts';
import { type Planned, planWaysBack, touchesLive } from './way-back.ts';

/** An import that is taken back in sight of others. */
export interface BackOrder {
  import: string;
}

const texts = {
  gone: 'Đợt nhập này không còn.',
  waits: 'Việc lấy lại đợt nhập này đang đợi ở trang chính rồi.',
  noAsker: 'Người yêu cầu không còn quyền làm việc này.',
  notOwn: (most: number) =>
    `Đợt này do người khác nhập, và lấy lại sẽ đổi ${most} mục. Hãy nhờ chính người nhập, hoặc người duyệt, lấy lại.`,
};

/** So many documents of an import are taken back when others agree, or could have stopped it. */
export const importBack: HeldWays<BackOrder> = {
  kind: 'importBack',
  joins: false,
  runsByItself: true,
  title: ({ total }) => `Lấy lại một đợt nhập, ${total.toLocaleString('vi-VN')} mục`,
  note: `Chưa mục nào thay đổi. Lấy lại thì mục mới vào thùng rác, mục có trước trở lại như trước khi nhập; mục đã có người sửa để nguyên. ${lossByItself}`,
  labels: { confirm: 'Xác nhận, lấy lại ngay', takeBack: 'Dừng' },
  mayDecide: mayPublish,
  confirm: async (deciding) => {
    const { payload, deed, now } = deciding;
    const one = await readImport(payload, deed.order.import);
    if (!one) throw new Refused(texts.gone, 404);
    // After a crash it has begun already.
    if (one.state === 'undoing') return;
    const user = await workerOf(payload, deed.by);
    if (!mayPublish(user)) throw new Refused(texts.noAsker, 409);
    const rows = await findRows(payload, one.id, { states: mayGo });
    const planned = await planWaysBack(payload, user, rows);
    // Whoever agreed has seen how many: nobody is asked again before they vanish.
    if (await isAgreedLoss(deciding, importBack)) await allowLoss(payload, goingIn(planned));
    await beginUndo(payload, one, deed.by, now);
  },
  takeBack: async () => {},
};

const goingIn = (planned: Planned[]) =>
  planned.flatMap(({ row, way }) =>
    way === 'takeDown' || way === 'hide' ? [`${kindOf(row.of)}:${row.document}`] : [],
  );

/**
 * Picks what an undo of an import does to things others have, or readers see. Drafts that the same
 * account brought in, and nobody has touched since, are its own: a slip is taken back at once.
 */
export function countedIn({ by }: Pick<Import, 'by'>, { id }: TypedUser, planned: Planned[]) {
  return planned.filter(
    ({ way }) =>
      typeof way === 'string' && way !== 'nothing' && (touchesLive(way) || by !== String(id)),
  );
}

/** Tells whether so many of them are for others to see first. */
export async function isLarge(
  payload: Payload,
  user: TypedUser,
  counted: Planned[],
  now: Date,
): Promise<boolean> {
  return (await removalTimes(payload, user, counted.length, now)).some((at) => at > now);
}

/**
 * Counts what is taken back by the pace of the account.
 * @returns how to take the counts back
 * @throws {Refused} 429 where another request was faster
 */
export async function takeTurns(
  payload: Payload,
  user: TypedUser,
  counted: Planned[],
): Promise<() => Promise<void>> {
  return takeTurnsOf({ payload, user }, counted.length);
}

/**
 * Shows it to all who decide, instead of doing it.
 * @returns when it runs by itself, ISO 8601
 * @throws {Refused}
 */
export async function planBack(
  payload: Payload,
  user: TypedUser,
  { id }: Pick<Import, 'id'>,
  counted: Planned[],
  now: Date,
): Promise<string | null> {
  if (!mayPublish(user)) throw new Refused(texts.notOwn(counted.length));
  if ((await plannedBacks(payload)).has(id)) throw new Refused(texts.waits, 409);
  const items = counted.map(({ row }) => ({
    of: row.of,
    document: row.document,
    title: row.title,
  }));
  const order = { import: id };
  const { runsAt } = await hold(payload, importBack, { user, order, items }, {}, now);
  return runsAt;
}

/** Imports whose taking back waits, and when it runs, ISO 8601; null where somebody must confirm it. */
export async function plannedBacks(payload: Payload): Promise<Map<string, string | null>> {
  const found = (await findHeld(payload, {
    and: [{ kind: { equals: importBack.kind } }, { state: { equals: 'holding' } }],
  })) as HeldDeed<BackOrder>[];
  return new Map(found.map(({ order, runsAt }) => [order.import, runsAt]));
}
