import { type Payload, type TypedUser, ValidationError } from 'payload';
import { removalTimes } from '../../safeguards/removal/own-pace.ts';
import { holder, Pulse, workOn, workerOf } from '../../storage/ledger/work.ts';
import type { Doing } from './deed-kind.ts';
import { waysOf } from './kinds.ts';
import {
  claimDeed,
  countRows,
  type DeedRow,
  type DeedRowState,
  findLeftDeeds,
  findRows,
  forgetDeed,
  type MassDeed,
  readDeed,
  renewDeed,
  writeDeed,
  writeRow,
} from './store.ts';
import { stoppedBefore, stopperOf, wakeStopped } from './stop.ts';

/** Rows that are read at once. */
const pageSize = 20;
/**
 * The number of times the machine may fail at a row before it is given up: it is tried every ten
 * seconds.
 */
const mostTries = 6;

const noAccount = 'Tài khoản của người làm không còn.';

/** Works on a deed until it is done or taken back; nothing when another process is at it. */
export async function runDeed(payload: Payload, id: string, now = () => new Date()): Promise<void> {
  await workOn(
    id,
    () => claimDeed(payload, id, holder, now()),
    (claimed) => work(payload, claimed, now),
  );
}

/** Takes up what a process left half-way, and what waited. */
export async function resumeDeeds(payload: Payload, now = () => new Date()): Promise<void> {
  for (const { id } of await findLeftDeeds(payload, now())) await runDeed(payload, id, now);
}

const ended: Record<'applying' | 'undoing', DeedRowState[]> = {
  applying: ['done', 'kept'],
  undoing: ['undone', 'undone-kept'],
};

async function work(payload: Payload, deed: MassDeed, now: () => Date): Promise<void> {
  const { id, state } = deed;
  // Its rows are not all written: nothing was done yet.
  if (state !== 'applying' && state !== 'undoing') return forgetDeed(payload, id);
  const isUndo = state === 'undoing';
  const user = await workerOf(payload, (isUndo && deed.undoneBy) || deed.by);
  const count = () => countRows(payload, id, ended[state]);
  const pulse = new Pulse(async () =>
    renewDeed(payload, id, holder, now(), { done: await count(), waitsUntil: null }),
  );
  if (!isUndo && waysOf(deed).applyAll) {
    if ((await allAtOnce(payload, deed, user, now())) === 'waits')
      return wait(payload, deed, user, 0, now());
  }
  for (;;) {
    const rows = await findRows(payload, id, {
      // A process may have ended between a document and its row.
      states: isUndo ? ['done', 'planned'] : ['planned'],
      limit: pageSize,
      backwards: isUndo,
    });
    if (rows.length === 0) break;
    for (const row of rows) {
      if (!isUndo && (await isLeft(payload, row))) continue;
      const outcome = await inTurn(payload, { deed, row, user, now: now() }, isUndo);
      if (outcome === 'waits') return wait(payload, deed, user, await count(), now());
      await pulse.beat();
    }
  }
  await writeDeed(payload, id, {
    state: isUndo ? 'undone' : 'done',
    done: await count(),
    endedAt: now().toISOString(),
    waitsUntil: null,
    holder: null,
    leaseUntil: null,
  });
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
    const why = refusalIn(error) ?? (first ? await givenUp(payload, first, error) : '');
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

type Turn = Omit<Doing, 'payload' | 'user'> & { user: TypedUser | null };

/** Does one document. What is refused is named, and keeps nothing else waiting. */
async function inTurn(
  payload: Payload,
  { user, ...turn }: Turn,
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
    await keep(refusalIn(error) ?? (await givenUp(payload, row, error)));
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

/** @throws the fault itself, as long as it is tried again */
async function givenUp(payload: Payload, row: DeedRow, error: unknown): Promise<string> {
  const tries = (row.tries ?? 0) + 1;
  await writeRow(payload, row, { tries });
  if (tries < mostTries) throw error;
  payload.logger.error({ err: error, msg: `A document of a mass deed was given up: ${row.id}` });
  return `máy chủ bị lỗi khi ghi, thử ${tries} lần vẫn không được.`;
}

const isTooFast = (error: unknown) => (error as { status?: number }).status === 429;

/** Tells why something was refused, in Vietnamese; nothing when the machine itself failed. */
function refusalIn(error: unknown): string | undefined {
  if (error instanceof ValidationError) {
    const labels = error.data.errors.map(({ label, path }) => String(label ?? path));
    return `Chưa điền đúng: ${[...new Set(labels)].join(', ')}.`;
  }
  const { status = 500, message } = error as { status?: number; message: string };
  return status < 500 ? message : undefined;
}
