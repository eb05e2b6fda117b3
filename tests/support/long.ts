/**
 * Tells whether every case of every table is tried, however long it takes (`npm run test:long`). Without,
 * a table whose cases are made by the same code several times over takes them in turn.
 */
export const isLong = process.env['TESTS_LONG'] === '1';

/**
 * Returns which of several equal choices the case at a place of a table takes: pairs of neighbours take
 * others each time, so that none always meets the same one.
 */
export const turnAt = (at: number, choices: number): number => (at + Math.floor(at / 2)) % choices;
