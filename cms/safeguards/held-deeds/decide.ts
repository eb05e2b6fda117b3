import type { Payload, PayloadRequest } from 'payload';
import type { Recurring } from '../../base/wing.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { longAgo } from '../../storage/ledger/ledger.ts';
import { holder, Pulse, TakenOver, workerOf, workOn } from '../../storage/planned-work/work.ts';
import { inTransaction } from '../../storage/database/in-transaction.ts';
import { tellOthers } from './letters.ts';
import { whyNotSecond } from './second-person.ts';
import { haveShutOut } from './shut-out.ts';
import {
  claimHeld,
  findHeld,
  findLeftHeld,
  type HeldDeed,
  readHeld,
  renewHeld,
  writeHeld,
} from './store.ts';
import { texts } from './texts.ts';
import { mayStop, waysOf } from './ways.ts';

/** A held deed as seen by somebody who decides. */
interface Seen {
  id: string;
  /** The number of things it was about. */
  total: number;
}

type Asking = Pick<PayloadRequest, 'payload' | 'user'>;

/**
 * Has something done that waited for a second person.
 * @throws {Refused} for those who are none, or when it is not as it was seen
 */
export async function confirmHeld(asking: Asking, seen: Seen, now = new Date()): Promise<void> {
  const { payload, user } = asking;
  const deed = await waiting(payload, seen.id);
  const why = await whyNotSecond(payload, waysOf(payload, deed), deed, user, now);
  if (why !== null) throw new Refused(why);
  await decideAs(asking, deed, 'confirming', seen, now);
}

/** Takes something back that waits: whoever decides about it, or has asked for it. @throws {Refused} */
export async function takeBackHeld(asking: Asking, seen: Seen, now = new Date()): Promise<void> {
  const { payload, user } = asking;
  const deed = await waiting(payload, seen.id);
  const isOwn = user && deed.causers.includes(String(user.id));
  if (!isOwn && !mayStop(waysOf(payload, deed), user)) throw new Refused(texts.notYours);
  await decideAs(asking, deed, 'takingBack', seen, now);
}

async function waiting(payload: Payload, id: string): Promise<HeldDeed> {
  const deed = await readHeld(payload, id);
  if (!deed) throw new Refused(texts.gone, 404);
  if (deed.state !== 'holding') throw new Refused(texts.decided, 409);
  return deed;
}

async function decideAs(
  { payload, user }: Asking,
  deed: HeldDeed,
  state: 'confirming' | 'takingBack',
  { total }: Seen,
  now: Date,
): Promise<void> {
  const decision = { state, decidedBy: String(user?.id), decidedAt: now.toISOString() };
  if (!(await decide(payload, deed, decision, total))) throw new Refused(texts.grown, 409);
  await runHeld(payload, deed.id, now);
}

type Decision = Pick<HeldDeed, 'decidedBy' | 'decidedAt'> & {
  state: 'confirming' | 'takingBack';
};

/** Of two that decide at the same time one does, and that one is noted. @returns whether it was this one */
function decide(
  payload: Payload,
  { id, kind }: Pick<HeldDeed, 'id' | 'kind'>,
  decision: Decision,
  total?: number,
): Promise<boolean> {
  const condition = [
    { state: { equals: 'holding' } },
    ...(total === undefined ? [] : [{ total: { equals: total } }]),
  ];
  return inTransaction(payload, {}, async (within) => {
    const data = { ...decision, leaseUntil: longAgo };
    if (!(await writeHeld(payload, id, data, condition, within))) return false;
    const deed = decision.state === 'confirming' ? 'confirmHeld' : 'takeBackHeld';
    const by = decision.decidedBy ?? undefined;
    await record(payload, { deed, by, of: kind, document: id }, within);
    return true;
  });
}

/** Does what was decided; nothing when another process is at it. */
async function runHeld(payload: Payload, id: string, now = new Date()): Promise<void> {
  await workOn(
    id,
    () => claimHeld(payload, id, holder, now),
    (deed) => doDecided(payload, deed, now),
  );
}

async function doDecided(payload: Payload, deed: HeldDeed, now: Date): Promise<void> {
  const { id } = deed;
  const ways = waysOf(payload, deed);
  const isBack = deed.state === 'takingBack';
  const user = deed.decidedBy ? await workerOf(payload, deed.decidedBy) : null;
  const end = (data: Partial<HeldDeed>) =>
    writeHeld(payload, id, { ...data, holder: null, leaseUntil: longAgo });
  const pulse = new Pulse(() => renewHeld(payload, id, holder, new Date(), {}));
  const beat = () => pulse.beat();
  try {
    await (isBack ? ways.takeBack : ways.confirm)({ payload, deed, user, now, beat });
    await end({ state: isBack ? 'takenBack' : 'confirmed', done: deed.total });
  } catch (error) {
    if (error instanceof TakenOver) throw error;
    const { status = 500, message } = error as { status?: number; message: string };
    if (status >= 500) throw error;
    await end({ state: 'failed', fault: message });
  }
}

/** Does what nobody stopped in its time, and goes on with what a process left half-way. */
export async function resumeHeld(payload: Payload, now = new Date()): Promise<void> {
  const isDue = { runsAt: { less_than_equal: now.toISOString() } };
  const due = { and: [{ state: { equals: 'holding' } }, isDue] };
  for (const deed of await findHeld(payload, due)) {
    // Somebody who was shut out meanwhile, or lost the right, gets nothing done by waiting.
    if (!waysOf(payload, deed).mayDecide(await workerOf(payload, deed.by))) {
      const ended = { state: 'failed' as const, fault: texts.noAsker };
      const data = { ...ended, decidedAt: now.toISOString() };
      await writeHeld(payload, deed.id, data, [{ state: { equals: 'holding' } }]);
      continue;
    }
    if (await waitsOn(payload, deed, now)) continue;
    await decide(payload, deed, {
      state: 'confirming',
      decidedBy: null,
      decidedAt: now.toISOString(),
    });
  }
  for (const { id } of await findLeftHeld(payload, now)) await runHeld(payload, id, now);
}

/**
 * Takes its time away from a deed whose causers shut out somebody who could have stopped it: then a second
 * person decides. @returns whether it did
 */
async function waitsOn(payload: Payload, deed: HeldDeed, now: Date): Promise<boolean> {
  const { causers, id, startedAt } = deed;
  if (!(await haveShutOut(payload, causers, new Date(startedAt), now))) return false;
  const ways = waysOf(payload, deed);
  await ways.waitsOn?.(payload, deed);
  const timeless = { runsAt: null };
  if (await writeHeld(payload, id, timeless, [{ state: { equals: 'holding' } }]))
    await tellOthers(payload, ways, { ...deed, ...timeless });
  return true;
}

/** Deeds that nobody stopped in their time, or that were decided and stopped half-way. */
export const decidedDeeds: Recurring = {
  name: 'Held deeds',
  resume: (payload) => resumeHeld(payload),
};
