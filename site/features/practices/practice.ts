import { load } from '../../browser/load.ts';

/** A practice begins with the first touch: until then a page carries nothing of it. */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('ap-practice [data-start]');
  if (button) load(import('./practice-page.ts'), ({ begin }) => begin(button));
});

if (document.querySelector('ap-practice, ap-practices'))
  load(import('./practice-page.ts'), ({ wake }) => wake());
