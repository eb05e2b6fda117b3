import { load } from '../../browser/load.ts';

let isOpening = false;

/** The address of a page asks for its screens for teaching (`#day`); the way back leads out of them. */
function open(change?: Event): void {
  if (isOpening || !/^#day\b/.test(location.hash)) return;
  isOpening = true;
  const opened = import('./teaching-page.ts').then((page) => page.teachPage(!!change));
  load(opened);
  void opened
    .catch(() => {
      // The door has to lead somewhere when it is touched again.
      if (!location.hash) return;
      if (change) history.back();
      else history.replaceState(null, '', location.pathname);
    })
    .then(() => (isOpening = false));
}

addEventListener('hashchange', open);
open();
