import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The part of a processor that a process takes at most while it has nothing to do. */
const calm = 0.02;

/** The number of collections after work: what the first one finds to be forgotten only the second one frees. */
const collections = 2;

/** Bytes by which the heap grows at rest until it is collected: each look for changes leaves some behind. */
const leftBehind = 16 * 1024 ** 2;

/**
 * Gives memory back once there is nothing to do after some work: where nothing happens, nothing is collected
 * either, and the room for new objects, which grew while pages were made, stays.
 * @param {number} lookEvery milliseconds
 */
export function giveBackWhenCalm(lookEvery = 60_000) {
  let before = process.cpuUsage();
  let due = collections;
  let kept = 0;
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    const isCalm = user + system < calm * lookEvery * 1_000;
    if (!isCalm) due = collections;
    else if (due > 0 || heapSize() - kept > leftBehind) {
      due = Math.max(due - 1, 0);
      collector()({ type: 'major', execution: 'sync', flavor: 'last-resort' });
      kept = heapSize();
    }
    before = process.cpuUsage();
  }, lookEvery).unref();
}

const heapSize = () => getHeapStatistics().total_heap_size;

/** Returns the collector of V8, also in a process that was started without `--expose-gc`. */
function collector() {
  if (globalThis.gc) return globalThis.gc;
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
