import { mulberry32 } from '../../support/random.ts';

/**
 * True for a few breaks of each kind beside the other suites; false for all that there is time for.
 */
export const isShort = process.env.CRASH_ROUNDS === 'short';

/** Beside the other suites the same moments are chosen every time; else new ones, unless a seed is given. */
const seed = Number(process.env.CRASH_SEED ?? (isShort ? 1 : Date.now() % 1_000_000));
console.log(`Crash tests, ${isShort ? 'short round' : 'all rounds'}: CRASH_SEED=${seed}`);

/**
 * Counts a test's rounds: `short` of them in `npm test -- --whole`, where all crash tests together have
 * 90 seconds, `full` in `npx vitest run --project crash`, where they have 60 minutes. A `short` of 0 leaves a test
 * out: `test.skipIf(rounds({ full: 20, short: 0 }) === 0)(…)`.
 */
export function rounds({ full, short }: { full: number; short: number }): number {
  return isShort ? short : full;
}

/** Chance that can be had again: the same seed and name give the same numbers. */
export interface Chance {
  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** One of a list that is not empty. */
  oneOf<Item>(items: readonly Item[]): Item;
}

/** @param name tells the tests apart, so that none depends on which others run */
export function chance(name: string): Chance {
  const next = mulberry32(
    [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.codePointAt(0)!, seed),
  );
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    oneOf: <Item>(items: readonly Item[]) => items[integer(0, items.length - 1)] as Item,
  };
}
