import { load } from '../../browser/load.ts';

/** The address of a page asks for its screens for teaching (`#day`); the way back leads out of them. */
const open = (isFromHere: boolean) => {
  if (/^#day(-|$)/.test(location.hash))
    load(import('./teaching-page.ts'), ({ teachPage }) => teachPage(isFromHere));
};

addEventListener('hashchange', () => open(true));
open(false);
