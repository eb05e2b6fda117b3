import type { Payload, TypedUser } from 'payload';
import { removalTimes } from '../../safeguards/removal/own-pace.ts';
import { plannedWork, type Turn } from '../../storage/planned-work/planned-work.ts';
import { refusalIn } from '../../base/errors/refusal-in.ts';
import { givenUp } from '../../storage/planned-work/giving-up.ts';
import { holder } from '../../storage/planned-work/work.ts';
import type { Doing } from './deed-kind.ts';
import { waysOf } from './kinds.ts';
import {
  deedLedger,
  type DeedRow,
  type DeedRowState,
  findRows,
  type MassDeed,
  readDeed,
  writeDeed,
  writeRow,
} from './store.ts';
import { stoppedBefore, stopperOf, wakeStopped } from './stop.ts';

/** Rows that are read at once. */
const pageSize = 20;

const noAccount = 'Tài khoản của người làm không còn.';

/** Mass deeds, until each is done or taken back: what stops half-way is taken up, and what waited. */
export const deedWork = plannedWork({ name: 'Mass deeds', ledger: deedLedger, work });
export const { run: runDeed, resume: resumeDeeds } = deedWork;

const applied: DeedRowState[] = ['done', 'kept'];
const undone: DeedRowState[] = ['undone', 'undone-kept'];

async function work(turn: Turn<MassDeed, DeedRow>): Promise<void> {
  const { payload, entry: deed, now } = turn;
  const isUndo = deed.state === 'undoing';
  const user = await turn.worker(isUndo);
  const ended = isUndo ? undone : applied;
  const pulse = turn.pulse(() => turn.count(ended), { waitsUntil: null });
  if (!isUndo && waysOf(deed).applyAll) {
    if ((await allAtOnce(payload, deed, user, now())) === 'waits')
      return wait(payload, deed, user, 0, now());
  }
  for (;;) {
    const rows = await findRows(payload, deed.id, {
      // A process may have ended between a document and its row.
      states: isUndo ? ['done', 'planned'] : ['planned'],
      limit: pageSize,
      backwards: isUndo,
    });
    if (rows.length === 0) break;
    for (const row of rows) {
      if (!isUndo && (await isLeft(payload, row))) continue;
      const outcome = await inTurn(payload, { deed, row, user, now: now() }, isUndo);
      if (outcome === 'waits') return wait(payload, deed, user, await turn.count(ended), now());
      await pulse.beat();
    }
  }
  await turn.end(ended, { state: isUndo ? 'undone' : 'done', waitsUntil: null });
}

/** Leaves a document alone that a deed has not come to when it is stopped. @returns whether it did */
async function isLeft(payload: Payload, row: DeedRow): Promise<boolean> {
  // What a process left half-way is brought to its end.
  if (row.mark !== null) return false;
  const deed = await readDeed(payload, row.deed);
  if (!deed || stopperOf(deed) === undefined) return false;
  await writeRow(payload, row, { state: 'kept', why: stoppedBefore });
  return true;
}

/** Does a deed to all at once; it is refused for all at once. */
async function allAtOnce(
  payload: Payload,
  deed: MassDeed,
  user: TypedUser | null,
  now: Date,
): Promise<'ended' | 'waits'> {
  const rows = await findRows(payload, deed.id, { states: ['planned'] });
  try {
    if (user && rows.length > 0) await waysOf(deed).applyAll?.({ payload, user, deed, now });
  } catch (error) {
    if (isTooFast(error)) return 'waits';
    const [first] = rows;
    const why = refusalIn(error) ?? (first ? await giveUp(payload, first, error) : '');
    for (const row of rows) await writeRow(payload, row, { state: 'kept', why });
  }
  return 'ended';
}

/** Somebody may stop it meanwhile: nobody holds it. */
async function wait(
  payload: Payload,
  { id }: MassDeed,
  user: TypedUser | null,
  done: number,
  now: Date,
): Promise<void> {
  const [free] = await removalTimes(payload, user, 1, now);
  const waitsUntil = (free ?? now).toISOString();
  await writeDeed(payload, id, { done, waitsUntil, holder: null, leaseUntil: waitsUntil }, [
    { holder: { equals: holder } },
  ]);
  await wakeStopped(payload, id);
}

type OneTurn = Omit<Doing, 'payload' | 'user'> & { user: TypedUser | null };

/** Does one document. What is refused is named, and keeps nothing else waiting. */
async function inTurn(
  payload: Payload,
  { user, ...turn }: OneTurn,
  isUndo: boolean,
): Promise<'ended' | 'waits'> {
  const { row } = turn;
  const keep = (why: string) =>
    writeRow(payload, row, { state: isUndo ? 'undone-kept' : 'kept', why });
  // A row that was never begun needs no way back.
  if (isUndo && row.mark === null) {
    await writeRow(payload, row, { state: 'undone', why: null });
    return 'ended';
  }
  if (!user) {
    await keep(noAccount);
    return 'ended';
  }
  try {
    const doing = { payload, user, ...turn };
    const why = isUndo ? await undoOne(doing) : await applyOne(doing);
    if (why === null)
      await writeRow(payload, row, { state: isUndo ? 'undone' : 'done', why: null });
    else await keep(why);
  } catch (error) {
    if (isTooFast(error)) {
      // Nothing was done: there is nothing to undo.
      await writeRow(payload, row, { mark: null });
      return 'waits';
    }
    await keep(refusalIn(error) ?? (await giveUp(payload, row, error)));
  }
  return 'ended';
}

async function applyOne(doing: Doing): Promise<null> {
  const { payload, deed, row } = doing;
  await waysOf(deed).apply(doing, async (mark) => {
    await writeRow(payload, row, { mark });
    row.mark = mark;
  });
  return null;
}

async function undoOne(doing: Doing): Promise<string | null> {
  const ways = waysOf(doing.deed);
  const why = await ways.whyNotBack(doing);
  return why ?? (await ways.undo(doing)) ?? null;
}

const giveUp = (payload: Payload, row: DeedRow, error: unknown) =>
  givenUp(payload, row, error, (tries) => writeRow(payload, row, { tries }));

const isTooFast = (error: unknown) => (error as { status?: number }).status === 429;
