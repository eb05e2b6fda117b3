import { inject } from 'vitest';

/**
 * Returns how often a law is tried: the whole number on SQLite, a third of it, of other samples, on the
 * slower stand-in. The law is of our own code; what is of the database is asked by tests of their own.
 */
export const lawRuns = (whole: number): number =>
  inject('database').startsWith('file:') ? whole : Math.ceil(whole / 3);
