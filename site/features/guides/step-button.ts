import { load } from '../../browser/load.ts';

/** "Xem từng bước một", or an address that asks for it (`#tung-buoc`). */
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-step-mode]')) start();
});

// A page that was loaded anew (a new version of the site) goes on where its reader was.
const { stepping } = (history.state ?? {}) as { stepping?: boolean };
if (location.hash === '#tung-buoc' || stepping) start();

function start(): void {
  const guide = document.querySelector<HTMLElement>('ap-guide');
  if (guide) load(import('./stepper.ts'), ({ stepThrough }) => stepThrough(guide));
}
