import type { Touched } from '../../cms/places/units/known.ts';

/** The collections that a change of units may touch. */
export const touched = [
  'communes',
  'hamlets',
  'former-units',
  'teams',
  'meetings',
  'desks',
  'guides',
  'users',
  'notices',
] as const satisfies Touched[];
