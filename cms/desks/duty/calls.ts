import type { Payload, Where } from 'payload';
import { answerMinutes, heardWithin, shiftHours } from '../../../content/kiosk/call-limits.ts';
import type {
  AnswerPost,
  CallAbout,
  CallAnswer,
  CallEnd,
  CallPost,
  MissedCall,
  RunningCall,
} from '../../../content/kiosk/calls.ts';
import { Refused } from '../../base/errors/refused.ts';
import { writeIf } from '../../storage/database/write-part.ts';
import type { Machine } from '../machines/machines.ts';
import { aboutOf } from './about.ts';
import { devicesOf, isOnDuty, secondsSince } from './devices.ts';
import { countCall, readToday } from './today.ts';

/** A call as the database keeps it. Instants are ISO 8601 in UTC. */
interface Call {
  id: string;
  desk: string;
  /** Id of the machine. */
  machine: string;
  startedAt: string;
  /** The glass was heard of last. */
  heardAt: string;
  about: CallAbout;
  answer: 'none' | 'wait' | 'coming';
  /** The answer holds until then. */
  until?: string | null;
  end?: CallEnd | null;
  endedAt?: string | null;
}

/** Calls of one machine that are kept: the oldest make room, so that one who calls is never refused. */
const mostKept = 40;

const gone = 'Bà con thôi gọi rồi, hoặc máy mất mạng.';

/** Takes a post of a calling glass. @returns what is true of the call now */
export async function takeCall(
  payload: Payload,
  machine: Machine,
  post: CallPost,
  now = new Date(),
): Promise<CallAnswer> {
  const id = `${machine.id}/${post.call}`;
  const kept = await findCall(payload, { id: { equals: id } });
  if (post.end) {
    if (kept) await endCall(payload, kept, post.end, now);
    return { state: 'over' };
  }
  if (kept?.endedAt) return { state: 'over' };
  const call = kept
    ? await writeIf<Call>(payload, 'desk-calls', open(id), { heardAt: now.toISOString() })
    : await beginCall(payload, machine, { id, post }, now);
  if (!call) return { state: 'over' };
  const answered = answerOf(call, now);
  if (answered.state !== 'ringing') return answered;
  const [{ closed }, devices] = await Promise.all([
    readToday(payload, machine.desk, now),
    devicesOf(payload, machine.desk),
  ]);
  const isHeard = !closed && devices.some((device) => isOnDuty(device, now));
  return { state: isHeard ? 'ringing' : 'nobody' };
}

/**
 * Takes the answer of whoever is on duty: it holds on every page of the desk and on the glass.
 * @throws {Refused} when the call is over
 */
export async function answerCall(
  payload: Payload,
  desk: string,
  { call: id, answer }: AnswerPost,
  now = new Date(),
): Promise<void> {
  const kept = await findCall(payload, {
    and: [{ id: { equals: id } }, { desk: { equals: desk } }],
  });
  if (!kept || kept.endedAt || !isAlive(kept, now)) throw new Refused(gone, 409);
  if (answer === 'met') return endCall(payload, kept, 'came', now);
  const until = new Date(now.getTime() + answerMinutes * 60_000).toISOString();
  const said = answer === 'ring' ? { answer: 'none', until: null } : { answer, until };
  if (!(await writeIf(payload, 'desk-calls', open(id), said))) throw new Refused(gone, 409);
}

/** The calls of a desk that are under way, the oldest first. */
export async function runningCalls(
  payload: Payload,
  desk: string,
  names: Map<string, string>,
  now = new Date(),
): Promise<RunningCall[]> {
  const calls = await callsOf(payload, desk);
  return calls
    .filter((call) => !call.endedAt && isAlive(call, now))
    .map((call) => ({
      ...call.about,
      id: call.id,
      machine: names.get(call.machine) ?? '',
      seconds: secondsSince(call.startedAt, now),
      ...(answerOf(call, now) as Pick<RunningCall, 'state' | 'until'>),
    }));
}

/** The calls of a desk that ended after an instant without that anybody came. */
export async function missedCalls(
  payload: Payload,
  desk: string,
  { names, since }: { names: Map<string, string>; since: string },
  now = new Date(),
): Promise<MissedCall[]> {
  const calls = await callsOf(payload, desk);
  return calls
    .filter((call) => call.endedAt || !isAlive(call, now))
    .filter((call) => call.heardAt >= since && isMissed(call))
    .map(({ id, machine, startedAt, heardAt, about }) => ({
      id,
      machine: names.get(machine) ?? '',
      at: startedAt,
      seconds: secondsSince(startedAt, new Date(heardAt)),
      ...(about.task && { task: about.task }),
    }));
}

/** Nobody came, and at its end it rang: for the first time, or anew after an answer that ran out. */
function isMissed(call: Call): boolean {
  const over = new Date(call.endedAt ?? call.heardAt);
  return call.end !== 'came' && answerOf(call, over).state === 'ringing';
}

/** Forgets the calls of a desk that are over, at the end of a shift. */
export async function forgetShift(payload: Payload, desk: string, now = new Date()): Promise<void> {
  const dead = new Date(now.getTime() - heardWithin * 1000).toISOString();
  const where = { and: [{ desk: { equals: desk } }, { heardAt: { less_than: dead } }] };
  await payload.db.deleteMany({ collection: 'desk-calls', where });
}

/** Forgets the calls of shifts that nobody ended. */
export async function forgetOldCalls(payload: Payload, now = new Date()): Promise<void> {
  const long = new Date(now.getTime() - shiftHours * 3_600_000).toISOString();
  const where = { heardAt: { less_than: long } };
  const { totalDocs } = await payload.db.count({ collection: 'desk-calls', where });
  if (totalDocs > 0) await payload.db.deleteMany({ collection: 'desk-calls', where });
}

/** Forgets the oldest of a machine's calls, which are over, where there is no room for one more. */
async function forgetOldest(payload: Payload, ended: Call[]): Promise<void> {
  const ids = ended.slice(0, Math.max(0, ended.length - mostKept + 1)).map(({ id }) => id);
  if (ids.length === 0) return;
  await payload.db.deleteMany({ collection: 'desk-calls', where: { id: { in: ids } } });
}

/** An answer holds for a while; then it rings again. */
function answerOf({ answer, until }: Call, now: Date): CallAnswer {
  if (answer === 'none' || !until || until <= now.toISOString()) return { state: 'ringing' };
  return { state: answer === 'wait' ? 'heard' : 'coming', until };
}

function isAlive({ heardAt }: Call, now: Date): boolean {
  return secondsSince(heardAt, now) < heardWithin;
}

async function beginCall(
  payload: Payload,
  machine: Machine,
  { id, post }: { id: string; post: CallPost },
  now: Date,
): Promise<Call | null> {
  await forgetOldCalls(payload, now);
  const earlier = (await callsOf(payload, machine.desk)).filter(
    (call) => call.machine === machine.id,
  );
  for (const call of earlier) await endCall(payload, call, 'cancelled', now); // a glass makes one call
  await forgetOldest(payload, earlier);
  const call: Call = {
    ...{ id, desk: machine.desk, machine: machine.id, answer: 'none' },
    ...{ startedAt: now.toISOString(), heardAt: now.toISOString() },
    about: await aboutOf(payload, post),
  };
  try {
    await payload.db.create({ collection: 'desk-calls', data: { ...call } });
  } catch (error) {
    const other = await findCall(payload, { id: { equals: id } });
    if (!other) throw error;
    return other; // the same post came twice
  }
  await countCall(payload, machine.desk, 'call', now);
  return call;
}

/** Ends a call, once; somebody came is counted with the time it took. */
async function endCall(payload: Payload, call: Call, end: CallEnd, now: Date): Promise<void> {
  const ended = { end, endedAt: now.toISOString() };
  if (!(await writeIf(payload, 'desk-calls', open(call.id), ended))) return;
  if (end !== 'came') return;
  const cameAfter = secondsSince(call.startedAt, now);
  await countCall(payload, call.desk, { cameAfter }, now);
}

const open = (id: string): Where => ({
  and: [{ id: { equals: id } }, { endedAt: { equals: null } }],
});

function findCall(payload: Payload, where: Where): Promise<Call | null> {
  return payload.db.findOne<Call>({ collection: 'desk-calls', where });
}

async function callsOf(payload: Payload, desk: string): Promise<Call[]> {
  const { docs } = await payload.db.find<Call>({
    collection: 'desk-calls',
    where: { desk: { equals: desk } },
    sort: 'startedAt',
    limit: 0,
    pagination: false,
  });
  return docs;
}
