import { availableParallelism, loadavg } from 'node:os';
import { expect } from 'vitest';
import { isShort } from './rounds.ts';

/** The number of processes for each processor that these tests keep busy by themselves, at most. */
const own = 3;

/**
 * Prints how long something took, and holds it to its limits where all rounds run. The limits are those
 * of a machine that does nothing else: where more wait for a processor than these tests bring along, they
 * are as much wider. Beside the other suites of `npm test -- --whole` it is only printed.
 * @param milliseconds of each round
 */
export function holdTo(
  what: string,
  milliseconds: number[],
  limits: { median?: number; worst: number },
): void {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const worst = sorted.at(-1) ?? NaN;
  const wider = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism() / own);
  console.log(
    `${what}: median ${Math.round(median)} ms, worst ${Math.round(worst)} ms of ${sorted.length}, limits × ${wider.toFixed(1)}`,
  );
  if (isShort) return;
  expect(median, `${what}, median`).toBeLessThanOrEqual((limits.median ?? limits.worst) * wider);
  expect(worst, `${what}, worst`).toBeLessThanOrEqual(limits.worst * wider);
}
