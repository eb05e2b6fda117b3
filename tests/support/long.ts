/**
 * Tells whether every case of every table is tried, however long it takes (`npm run test:long`). Without,
 * a table whose cases are made by the same code several times over takes them in turn.
 */
export const isLong = process.env['TESTS_LONG'] === '1';

/**
 * Returns which of several equal choices the case at a place of a table takes: neighbours take each once, and
 * the next ones begin one further, so that no case of a pattern always meets the same choice.
 */
export const turnAt = (at: number, choices: number): number =>
  (at + Math.floor(at / choices)) % choices;
