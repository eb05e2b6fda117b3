/**
 * Tells whether every case of every table is tried, however long it takes (`npm run test:long`). Without,
 * a table whose cases are made by the same code several times over takes them in turn.
 */
export const isLong = process.env['TESTS_LONG'] === '1';

/**
 * Tells whether each thing is tried in one place only, so that a run can be waited for (`npm test`).
 * Which files it leaves out: `left-by-short.ts`.
 */
export const isShort = process.env['TESTS_SHORT'] === '1';

/**
 * Returns every nth case of a table, never none of one that has any: a table without cases passes unseen.
 * @param from the first of them, so that tables of the same things try others of them
 */
export const everyNth = <Case>(all: readonly Case[], every: number, from = 0): Case[] => {
  const first = from % Math.max(1, Math.min(every, all.length));
  return all.filter((_, at) => at >= first && (at - first) % every === 0);
};

/** Returns the cases of a table that a run takes: all, in a short one every nth. */
export const inTurn = <Case>(all: readonly Case[], every: number, from = 0): Case[] =>
  isShort ? everyNth(all, every, from) : [...all];

/**
 * Returns a test that a short run leaves to the whole one, as it does whole files (`left-by-short.ts`): of a
 * file with many ways through the same those that are gone seldom, and those that take long.
 */
export const inWhole = <Test extends { skip: unknown }>(test: Test): Test =>
  isShort ? (test.skip as Test) : test;

/**
 * Returns which of several equal choices the case at a place of a table takes: neighbours take each once, and
 * the next ones begin one further, so that no case of a pattern always meets the same choice.
 */
export const turnAt = (at: number, choices: number): number =>
  (at + Math.floor(at / choices)) % choices;
