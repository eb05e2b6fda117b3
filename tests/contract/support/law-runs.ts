import { inject } from 'vitest';

/**
 * Returns how often a law is tried: the whole number on SQLite, half of it, of other samples, on
 * the slower stand-in.
 */
export const lawRuns = (whole: number): number =>
  inject('database').startsWith('file:') ? whole : Math.ceil(whole / 2);
