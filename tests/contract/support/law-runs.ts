import { inject, test } from 'vitest';
import { everyNth, inTurn, inWhole, isLong, isShort } from '../../support/long.ts';

/** True where all is tried: on SQLite, in a long run on both databases. */
export const isWhole = (): boolean => isLong || inject('database').startsWith('file:');

/**
 * Returns how often a law is tried: the whole number on SQLite, a third of it, of other samples, on the
 * slower stand-in and in a short run. The law is of our own code; what is of the database is asked by tests of
 * their own.
 */
export const lawRuns = (whole: number): number =>
  isWhole() && !isShort ? whole : Math.ceil(whole / 3);

/**
 * Returns the cases of a table that are tried: all on SQLite, every third on the slower stand-in and in a short
 * run.
 * @param from the first there, so that tables of the same things try others of them
 * @param every where one case is long: how many are one turn
 */
export const lawCases = <Case>(all: readonly Case[], from = 0, every = 3): Case[] =>
  isWhole() ? inTurn(all, every, from) : everyNth(all, every, from);

/**
 * A test of what is the same on either database: what a command reads, asks and refuses, what a hook or an
 * endpoint decides and says once the rows are read. It is made on SQLite alone, in a long run on both. Beside
 * it stands one that writes and reads as the feature does, which is made on both, as is whatever is killed or
 * done at the same moment: the stand-in has no transactions. Whole files: `on-one.ts`.
 */
export const testOnce = test.skipIf(!isWhole());

/** A test that a short run leaves to the whole one, as it does whole files (`left-by-short.ts`). */
export const testInWhole = inWhole(test);

/** The same of what is tried on SQLite alone. */
export const testOnceInWhole = test.skipIf(isShort || !isWhole());
