import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The part of a processor that a process takes at most while it has nothing to do. */
const calm = 0.02;

/**
 * Gives memory back once there is nothing to do after some work: where nothing happens, nothing is collected
 * either, and the room for new objects, which grew while pages were made, stays.
 * @param {number} lookEvery milliseconds
 */
export function giveBackWhenCalm(lookEvery = 60_000) {
  let before = process.cpuUsage();
  let hasWorked = true;
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    const isCalm = user + system < calm * lookEvery * 1_000;
    // Of this flavor alone: others leave the room for new objects as large as it was.
    if (isCalm && hasWorked)
      collector()({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    hasWorked = !isCalm;
    before = process.cpuUsage();
  }, lookEvery).unref();
}

/** Returns the collector of V8, also in a process that was started without `--expose-gc`. */
function collector() {
  if (globalThis.gc) return globalThis.gc;
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
