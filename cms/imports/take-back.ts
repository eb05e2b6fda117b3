import type { Payload, PayloadRequest } from 'payload';
import { record } from '../audit/record.ts';
import { Refused } from '../errors/refused.ts';
import { longAgo } from '../ledger/ledger.ts';
import type { Importer } from './order.ts';
import { oldest } from './run.ts';
import { mayKeep } from './start.ts';
import { type KeptView, keptView } from './kept.ts';
import type { Written } from './state.ts';
import {
  countRows,
  findRows,
  type Import,
  type ImportRow,
  readImport,
  type RowState,
  type WayBack,
  writeImport,
  writeRow,
} from './store.ts';
import { hashOfWays, planWaysBack, type Planned } from './way-back.ts';

/** Rows that taking an import back is about. */
const mayGo: RowState[] = ['done', 'undone-kept'];

/** What happens to some documents of one kind. */
export interface WayView {
  of: Written;
  way: Exclude<WayBack, 'nothing'>;
  documents: Pick<KeptView, 'id' | 'title'>[];
}

/** What taking an import back would do: `GET /api/import/:id/undo`. */
export interface UndoView {
  ways: WayView[];
  /** What would stay as it is, and why. */
  kept: KeptView[];
  /** Names all of it. */
  hash: string;
}

/** Says what taking an import back would do; nothing is written. @throws {Refused} */
export async function planUndo(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { user, only }: Importer,
  id: string,
): Promise<UndoView> {
  await demandOwn(payload, id, only);
  const rows = await findRows(payload, id, { states: mayGo });
  const planned = await planWaysBack(payload, user, rows);
  const kept = planned.flatMap(({ row, way }) =>
    typeof way === 'object' ? [keptView({ ...row, reason: way.kept, why: null })] : [],
  );
  return { ways: waysOf(planned), kept, hash: hashOfWays(planned) };
}

/** What was done with documents, or will be: those to which the same happens together. */
export function waysOf(planned: Planned[]): WayView[] {
  const groups = Map.groupBy(planned, ({ row, way }) => `${row.of} ${JSON.stringify(way)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const { way } = first ?? {};
    if (!first || typeof way !== 'string' || way === 'nothing') return [];
    const documents = group.map(({ row }) => ({ id: row.document, title: row.title }));
    return [{ of: first.row.of, way, documents }];
  });
}

/** What was done to documents of an import when it was taken back. */
export function waysDone(rows: ImportRow[]): WayView[] {
  return waysOf(rows.map((row) => ({ row, way: row.way ?? 'nothing' })));
}

/** How many documents of an import are still as it left them, although it was taken back. */
export function countLeft(payload: Payload, { id }: Import): Promise<number> {
  return countRows(payload, id, mayGo);
}

/**
 * Has an import taken back, or what of it was left the last time.
 * @param hash what was looked at before
 * @throws {Refused} when it is not this user's, not done, too old, or other than what was looked at
 */
export async function startUndo(
  req: Pick<PayloadRequest, 'payload'>,
  importer: Importer,
  id: string,
  { now = new Date(), hash }: { now?: Date; hash?: string } = {},
): Promise<void> {
  const { payload } = req;
  const { user, only } = importer;
  const { state } = await demandOwn(payload, id, only);
  if (hash !== undefined && hash !== (await planUndo(req, importer, id)).hash)
    throw new Refused('Dữ liệu vừa thay đổi sau khi bạn xem. Hãy xem lại rồi lấy lại.', 409);
  if (state === 'undone') await tryAgain(payload, id);
  // Noted before it is done: a process may end in between.
  await record(payload, { deed: 'undoImport', by: user, of: 'imports', document: id });
  const data = { state: 'undoing', undoneBy: String(user.id), done: 0, leaseUntil: longAgo };
  const isLeft = state === 'undone' && (await countRows(payload, id, ['done'])) > 0;
  const begun = await writeImport(payload, id, data as Partial<Import>, [
    { state: { in: isLeft ? ['done', 'undone'] : ['done'] } },
    { startedAt: { greater_than: oldest(now) } },
  ]);
  if (!begun)
    throw new Refused(
      'Đợt nhập này đã lấy lại rồi, hoặc đã quá 30 ngày nên không lấy lại được.',
      409,
    );
}

/** What was left the last time is looked at again. */
async function tryAgain(payload: Payload, id: string): Promise<void> {
  for (const row of await findRows(payload, id, { states: ['undone-kept'] }))
    await writeRow(payload, row, { state: 'done', tries: 0 });
}

async function demandOwn(payload: Payload, id: string, only: string | undefined): Promise<Import> {
  const found = await readImport(payload, id);
  if (!found || !mayKeep(found, only)) throw new Refused('Không có đợt nhập này.', 404);
  return found;
}
