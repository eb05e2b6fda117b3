/** True in the run that leaves `*.slow.test.ts` out (`npm test`). */
export const isShort = process.env['TESTS_SHORT'] === '1';

/** Tells whether each table is tried with every case of every other. */
export const isLong = false;

/** Returns every nth case of a table, never none of one that has any. */
export const everyNth = <Case>(all: readonly Case[], every: number, from = 0): Case[] => {
  const first = from % Math.max(1, Math.min(every, all.length));
  return all.filter((_, at) => at >= first && (at - first) % every === 0);
};

/** Returns the cases of a table that a run takes. */
export const inTurn = <Case>(all: readonly Case[], every: number, from = 0): Case[] =>
  isShort ? everyNth(all, every, from) : [...all];

/** Returns a test that only a whole run makes. */
export const inWhole = <Test extends { skip: unknown }>(test: Test): Test =>
  isShort ? (test.skip as Test) : test;

/** Returns which of several equal choices the case at a place of a table takes. */
export const turnAt = (at: number, choices: number): number =>
  (at + Math.floor(at / choices)) % choices;
