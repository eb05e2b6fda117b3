import { load } from '../../browser/load.ts';

/** "Xem từng bước một", or an address that asks for it (`#tung-buoc`). */
document.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-step-mode]')) start();
});

// After a reload for a new version, the reader continues at the same step.
const { stepping } = (history.state ?? {}) as { stepping?: boolean };
if (location.hash === '#tung-buoc' || stepping) start();

function start(): void {
  const guide = document.querySelector<HTMLElement>('ap-guide');
  // What is asked first is answered first.
  if (guide && guide.dataset.cho !== '')
    load(import('./stepper.ts'), ({ stepThrough }) => stepThrough(guide));
}
