import { load } from '../../browser/load.ts';

/** "Chữ to": without a script it is a link to the page that explains it. */
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-display]');
  if (!button) return;
  event.preventDefault();
  load(import('./panel.ts'), ({ togglePanel }) => togglePanel(button));
});
