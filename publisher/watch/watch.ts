import { bringLists } from '../../cms/storage/installation/lists.ts';
import { readPublication } from '../../cms/publishing/publication/publication.ts';
import { reportWaiting } from '../../cms/publishing/publication/report.ts';
import { freeBytes } from '../../env/disk.ts';
import { sentenceOf } from '../../env/terminal.ts';
import { Bell } from './bell.ts';
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
        await publishWhile(tenure, one);
        status.say({ holdsLease: false });
        await tenure.end();
      } else {
        if (!isTold) {
          const why = 'Đang chờ: một tiến trình khác giữ quyền xuất bản.';
          log(why);
          one.onHeldUp(why);
          isTold = true;
        }
        await standby.look();
      }
    });
  bell.end();
  status.end();
}

async function publishWhile(tenure: Tenure, one: Watch): Promise<void> {
  const { payload, compiled, environment, signal, onLive, onHeldUp, clock, status } = one;
  const publisher = createPublisher(payload, tenure.lease, compiled, environment);
  const rounds = new Rounds(publisher, one);
  let live: string | undefined;
  while (!signal.aborted && !tenure.isLost)
    await withPatience(one, async () => {
      const current = await publisher.releases.currentId();
      if (current !== undefined && current !== live) onLive((live = current));
      await bringLists(payload);
      const state = await readPublication(payload);
      status.sayWaiting(state.requestedSeq - state.builtSeq, new Date(clock().wall));
      await rounds.mend(state);
      const decision = rounds.doorbell.decide(state, clock(), await rounds.isUnclean());
      if (decision === 'wait' && state.state !== 'waiting')
        await reportWaiting(payload, tenure.lease);
      if (decision === 'rest') await rounds.lookThrough(state);
      if (decision === 'rest' || decision === 'wait') return;
      const fault = await rounds.run(decision, state);
      if (fault !== undefined && current === undefined) onHeldUp(fault);
    });
  await publisher.searchIndex.close();
}

/** Runs a step, then pauses until the bell rings, or for a while: longer while the database does not answer. */
async function withPatience(one: Watch, work: (one: Watch) => Promise<void>): Promise<void> {
  const { signal, status, trouble, bell } = one;
  let wait = readEvery;
  try {
    await work(one);
    if (trouble.over()) status.say({ problem: null });
  } catch (error) {
    if (signal.aborted) return;
    const sentence = sentenceOf(error);
    wait = trouble.met(sentence);
    status.say({ problem: sentence });
  }
  await bell.wait(wait, signal);
}
