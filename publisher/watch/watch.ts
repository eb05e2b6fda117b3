import { bringLists } from '../../cms/storage/installation/lists.ts';
import { embeddedClient } from '../../cms/storage/database/sqlite.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { reportWaiting } from '../../cms/publishing/publication/report.ts';
import { freeBytes } from '../../env/disk.ts';
import { sentenceOf } from '../../env/terminal.ts';
import { Bell } from './bell.ts';
import { Calm } from './calm.ts';
import { systemClock } from './clock.ts';
import { LeaseWatch } from './lease-watch.ts';
import { createPublisher } from '../round/publisher.ts';
import type { Watch, WatchOptions } from './options.ts';
import { Rounds } from './rounds.ts';
import { Standby } from './standby.ts';
import { Status } from './status.ts';
import { leaseSeconds, Tenure } from './tenure.ts';
import { Trouble } from './trouble.ts';

/** Milliseconds between two reads of the counter while the bell is silent, as it is between machines. */
const readEvery = 400;

/** The same where whoever writes to the database is on this machine and rings, and nothing is to be done. */
const restFor = 5_000;

/**
 * Publishes until aborted: on changes, on request and as time passes. When the database does not
 * answer, it keeps trying.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { payload, signal, log, clock = systemClock } = options;
  const status = new Status(options.environment.dataDir);
  const trouble = new Trouble(log);
  const bell = new Bell(options.environment.dataDir);
  const nobody = () => undefined;
  const all = {
    onLive: nobody,
    onHeldUp: nobody,
    onStage: nobody,
    onTenure: nobody,
    room: freeBytes,
    ...options,
    clock,
  };
  const leaseWatch = new LeaseWatch(leaseSeconds);
  const standby = new Standby(options.environment.dataDir, log, clock);
  let isTold = false;
  while (!signal.aborted)
    await withPatience({ ...all, status, trouble, bell }, async (one) => {
      await bringLists(payload);
      const tenure = await Tenure.begin(payload, leaseWatch, clock);
      status.say({ holdsLease: tenure !== null });
      if (tenure) {
        isTold = false;
        all.onTenure(AbortSignal.any([signal, tenure.signal]));
        try {
          await publishWhile(tenure, one);
        } finally {
          status.say({ holdsLease: false });
          await tenure.end();
        }
      } else {
        if (!isTold) {
          const why = 'Đang chờ: một tiến trình khác giữ quyền xuất bản.';
          log(why);
          one.onHeldUp(why);
          isTold = true;
        }
        await standby.look();
      }
      return readEvery;
    });
  bell.end();
  status.end();
}

async function publishWhile(tenure: Tenure, one: Watch): Promise<void> {
  const { payload, compiled, environment, signal, onLive, onHeldUp, clock, status } = one;
  const publisher = createPublisher(payload, tenure.lease, compiled, environment);
  const rounds = new Rounds(publisher, one);
  const ringsHere = embeddedClient(payload.db) !== undefined;
  let live: string | undefined;
  const calm = new Calm(clock().steady);
  const untilLost = { ...one, signal: AbortSignal.any([signal, tenure.signal]) };
  while (!signal.aborted && !tenure.isLost)
    await withPatience(untilLost, async () => {
      const current = await publisher.releases.currentId();
      if (current !== undefined && current !== live) onLive((live = current));
      await bringLists(payload);
      const state = await readPublication(payload);
      status.sayWaiting(state.requestedSeq - state.builtSeq, new Date(clock().wall));
      await rounds.mend(state);
      const decision = rounds.doorbell.decide(state, clock(), await rounds.isUnclean());
      if (decision === 'wait' && state.state !== 'waiting')
        await reportWaiting(payload, tenure.lease);
      if (decision === 'wait') return readEvery;
      if (decision === 'rest') {
        const isBusy = await rounds.lookThrough(state);
        if (!isBusy) await calm.rest(clock().steady, publisher.searchIndex);
        const isDone = state.requestedSeq === state.builtSeq && !isBusy;
        return isDone && ringsHere && one.bell.isHeard ? restFor : readEvery;
      }
      const fault = await rounds.run(decision, state);
      if (decision !== 'compare') calm.worked(clock().steady);
      if (fault !== undefined && current === undefined) onHeldUp(fault);
      return readEvery;
    });
  await publisher.searchIndex.close();
}

/**
 * Runs a step, then pauses until the bell rings, or for as many milliseconds as it says: longer while the
 * database does not answer.
 */
async function withPatience(one: Watch, work: (one: Watch) => Promise<number>): Promise<void> {
  const { signal, status, trouble, bell } = one;
  let wait = readEvery;
  try {
    wait = await work(one);
    if (trouble.over()) status.say({ problem: null });
  } catch (error) {
    if (signal.aborted) return;
    const sentence = sentenceOf(error);
    wait = trouble.met(sentence);
    status.say({ problem: sentence });
  }
  await bell.wait(wait, signal);
}
