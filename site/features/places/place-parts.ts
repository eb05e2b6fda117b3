/**
 * Parts that come where somebody looks for a place, or has chosen one: one file, taken in one way only, so
 * that its exports keep their names.
 */
export { callLink, offerCall } from './call-link.ts';
export { listedAt, teamNumberAt } from './contact.ts';
export { find } from './finder.ts';
export { filterHamlets } from './hamlet-filter.ts';
export { tell } from './my-place-details.ts';
export { offerToRemember } from './remember.ts';
