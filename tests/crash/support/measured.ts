import { expect } from 'vitest';
import { isShort } from './rounds.ts';

/**
 * Prints how long something took, and holds it to its limits where all rounds run. Beside the other
 * suites of `npm test` the machine has other things to do: there it is only printed.
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
  console.log(
    `${what}: median ${Math.round(median)} ms, worst ${Math.round(worst)} ms of ${sorted.length}`,
  );
  if (isShort) return;
  expect(median, `${what}, median`).toBeLessThanOrEqual(limits.median ?? limits.worst);
  expect(worst, `${what}, worst`).toBeLessThanOrEqual(limits.worst);
}
