import { setTimeout as delay } from 'node:timers/promises';
import type { Payload } from 'payload';
import { change, readPublication } from '../cms/export/publication.ts';
import { reportFailure, reportWaiting } from '../cms/export/report.ts';
import { formatSeconds } from '../content/text/duration.ts';
import type { Environment } from '../env/environment.ts';
import { sentenceOf } from '../env/terminal.ts';
import { Doorbell } from './doorbell.ts';
import { createPublisher, LeaseLostError, type Publisher } from './publisher.ts';
import type { CompiledRenderer } from './renderer.ts';
import { rollBack } from './rollback.ts';
import { publishRound } from './round.ts';
import { Tenure } from './tenure.ts';

/** How often the doorbell is read. */
const readEvery = 400;

export interface WatchOptions {
  payload: Payload;
  compiled: CompiledRenderer;
  environment: Pick<Environment, 'dataDir' | 'siteUrl'>;
  /** Ends the watch after the round that is running. */
  signal: AbortSignal;
  /** A line for the operator, in Vietnamese. */
  log: (line: string) => void;
  /** A release is live: at the start the one that was, or the first. */
  onLive?: (release: string) => void;
  /** No first release can be made for now: why, in Vietnamese. It is tried again all the same. */
  onHeldUp?: (why: string) => void;
}

/** Publishes for as long as the process lives: whatever changes, a bell is rung, or time passes. */
export async function watch(options: WatchOptions): Promise<void> {
  const { payload, signal, log, onHeldUp } = options;
  let isTold = false;
  while (!signal.aborted) {
    const tenure = await Tenure.begin(payload);
    if (tenure) {
      isTold = false;
      await publishWhile(tenure, options);
      await tenure.end();
    } else if (!isTold) {
      const why = 'Đang chờ: một tiến trình khác giữ quyền xuất bản.';
      log(why);
      onHeldUp?.(why);
      isTold = true;
    }
    await pause(signal);
  }
}

async function publishWhile(tenure: Tenure, options: WatchOptions): Promise<void> {
  const { payload, compiled, environment, signal, log, onLive, onHeldUp } = options;
  const publisher = createPublisher(payload, tenure.lease, compiled, environment);
  const doorbell = new Doorbell();
  if ((await publisher.releases.current()) === undefined) {
    const first = () => publish(publisher, doorbell, true, log);
    const fault = await attempt(publisher, doorbell, log, first);
    if (fault !== undefined) onHeldUp?.(fault);
  }
  let live: string | undefined;
  while (!signal.aborted && !tenure.isLost) {
    const current = await publisher.releases.currentId();
    if (current !== undefined && current !== live) onLive?.((live = current));
    const state = await readPublication(payload);
    const decision = doorbell.decide(state, Date.now());
    if (decision === 'wait' && state.state !== 'waiting')
      await reportWaiting(payload, tenure.lease);
    if (decision === 'publish' || decision === 'compare')
      await attempt(publisher, doorbell, log, () =>
        publish(publisher, doorbell, decision === 'publish', log),
      );
    if (decision === 'rollback')
      await attempt(publisher, doorbell, log, () => goBack(publisher, state.requestedRelease, log));
    await pause(signal);
  }
  await publisher.searchIndex.close();
}

async function publish(
  publisher: Publisher,
  doorbell: Doorbell,
  lookAgain: boolean,
  log: WatchOptions['log'],
): Promise<void> {
  const started = performance.now();
  const { release, isNew, rendered, heldBack } = await publishRound(publisher, { lookAgain });
  doorbell.done(Date.now(), release.record.nextChangeAt);
  if (!isNew) return;
  const kept = heldBack > 0 ? `, giữ lại ${heldBack} mục có lỗi` : '';
  const duration = formatSeconds(performance.now() - started);
  log(`Đã lên trang: dựng ${rendered.length} trang${kept}, ${duration}.`);
}

async function goBack(
  publisher: Publisher,
  wanted: string | null,
  log: WatchOptions['log'],
): Promise<void> {
  try {
    const { record } = await rollBack(publisher, wanted ?? undefined);
    log(`Đã quay lại bản ${record.rollbackOf ?? record.id} và ghim bản này.`);
  } catch (error) {
    await change(publisher.payload, { requestedRelease: null });
    throw error;
  }
}

/**
 * Runs a round; a failure is reported and leaves the last release serving.
 * @returns what was said of a failure
 */
async function attempt(
  publisher: Publisher,
  doorbell: Doorbell,
  log: WatchOptions['log'],
  round: () => Promise<void>,
): Promise<string | undefined> {
  const { requestedSeq } = await readPublication(publisher.payload);
  try {
    await round();
    return undefined;
  } catch (error) {
    const sentence = sentenceOf(error);
    const line = `Chưa đưa được lên trang: ${sentence}`;
    log(line);
    if (error instanceof LeaseLostError) return line;
    doorbell.failed(requestedSeq, Date.now());
    await reportFailure(publisher.payload, publisher.lease, sentence);
    return line;
  }
}

/** Waits a moment, or until the end is asked for. */
async function pause(signal: AbortSignal): Promise<void> {
  await delay(readEvery, undefined, { signal }).catch(() => {});
}
