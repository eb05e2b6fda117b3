import { load } from '../../browser/load.ts';

/** What members count and print comes to their pages alone. */
if (document.querySelector('[data-member]'))
  load(import('./member-pages.ts'), ({ start }) => start());
