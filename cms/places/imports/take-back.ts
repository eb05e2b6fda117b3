import type { Payload, PayloadRequest } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { waitEnds } from '../../safeguards/held-deeds/wait.ts';
import { countedIn, isLarge, planBack, takeTurns } from './back-plan.ts';
import { beginUndo, mayGo } from './begin-undo.ts';
import type { Importer } from './order.ts';
import { mayKeep } from './start.ts';
import { type KeptView, keptView } from './kept-view.ts';
import type { Written } from './state.ts';
import {
  countRows,
  findRows,
  type Import,
  type ImportRow,
  readImport,
  type WayBack,
} from './store.ts';
import { hashOfWays, planWaysBack, type Planned } from './way-back.ts';

/** A change to some documents of one kind. */
export interface WayView {
  of: Written;
  way: Exclude<WayBack, 'nothing'>;
  documents: Pick<KeptView, 'id' | 'title'>[];
}

/** The effects of taking an import back: `GET /api/import/:id/undo`. */
export interface UndoView {
  ways: WayView[];
  /** The documents that would stay as they are, and why. */
  kept: KeptView[];
  /**
   * So many are for others to see first: when it runs, ISO 8601, unless somebody confirms it before; null
   * where it only runs when confirmed.
   */
  plannedFor?: string | null;
  /** Names all of it. */
  hash: string;
}

/** Says what taking an import back would do; nothing is written. @throws {Refused} */
export async function planUndo(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { user, only }: Importer,
  id: string,
  now = new Date(),
): Promise<UndoView> {
  const one = await demandOwn(payload, id, only);
  const rows = await findRows(payload, id, { states: mayGo });
  const planned = await planWaysBack(payload, user, rows);
  const kept = planned.flatMap(({ row, way }) =>
    typeof way === 'object' ? [keptView({ ...row, reason: way.kept, why: null })] : [],
  );
  const waits = await isLarge(payload, user, countedIn(one, user, planned), now);
  return {
    ways: waysOf(planned),
    kept,
    ...(waits && { plannedFor: await waitEnds(payload, [String(user.id)], now) }),
    hash: hashOfWays(planned),
  };
}

/** Lists what was done with documents, or will be: those to which the same happens together. */
function waysOf(planned: Planned[]): WayView[] {
  const groups = Map.groupBy(planned, ({ row, way }) => `${row.of} ${JSON.stringify(way)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const { way } = first ?? {};
    if (!first || typeof way !== 'string' || way === 'nothing') return [];
    const documents = group.map(({ row }) => ({ id: row.document, title: row.title }));
    return [{ of: first.row.of, way, documents }];
  });
}

/** Lists what was done to documents of an import when it was taken back. */
export function waysDone(rows: ImportRow[]): WayView[] {
  return waysOf(rows.map((row) => ({ row, way: row.way ?? 'nothing' })));
}

/** Counts the documents of an import that are still as it left them, although it was taken back. */
export function countLeft(payload: Payload, { id }: Import): Promise<number> {
  return countRows(payload, id, mayGo);
}

/**
 * Has an import taken back, or what of it was left the last time. What is more than one account takes away
 * alone is shown to all who decide first.
 * @param hash what was looked at before
 * @returns when it runs, where others see it first, ISO 8601; null where one of them must confirm it
 * @throws {Refused} when it is not this user's, not done, too old, or other than what was looked at
 */
export async function startUndo(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { user, only }: Importer,
  id: string,
  { now = new Date(), hash }: { now?: Date; hash?: string } = {},
): Promise<{ plannedFor?: string | null }> {
  const one = await demandOwn(payload, id, only);
  const rows = await findRows(payload, id, { states: mayGo });
  const planned = await planWaysBack(payload, user, rows);
  if (hash !== undefined && hash !== hashOfWays(planned))
    throw new Refused('Dữ liệu vừa thay đổi sau khi bạn xem. Hãy xem lại rồi lấy lại.', 409);
  const counted = countedIn(one, user, planned);
  if (await isLarge(payload, user, counted, now))
    return { plannedFor: await planBack(payload, user, one, counted, now) };
  const giveBack = await takeTurns(payload, user, counted);
  try {
    await beginUndo(payload, one, String(user.id), now);
  } catch (error) {
    await giveBack();
    throw error;
  }
  return {};
}

async function demandOwn(payload: Payload, id: string, only: string | undefined): Promise<Import> {
  const found = await readImport(payload, id);
  if (!found || !mayKeep(found, only)) throw new Refused('Không có đợt nhập này.', 404);
  return found;
}
