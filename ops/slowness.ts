import { availableParallelism, loadavg } from 'node:os';

/**
 * Says how many times longer than alone a process takes now: what wants to run, or waits for the disk,
 * for each processor, over the last minute. Where the system does not tell (Windows), it is 1.
 */
export function machineSlowness(): number {
  const [lastMinute = 0] = loadavg();
  return Math.max(1, lastMinute / availableParallelism());
}
