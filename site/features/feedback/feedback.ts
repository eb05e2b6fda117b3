import { load } from '../../browser/load.ts';
import { recall } from '../storage/storage.ts';
import { waitingKey } from './waiting-key.ts';

/**
 * Answers of readers stay in the page and wait for a network where there is none. Without this script
 * the forms are sent as forms. Only what every page needs is here.
 */
addEventListener('click', (event) => {
  const pressed = (event.target as Element).closest<HTMLElement>(
    '[data-answer] button,[data-answer] .lone',
  );
  if (!pressed) return;
  event.preventDefault();
  load(import('./answer.ts'), ({ press }) => press(pressed));
});

const sendWaiting = () => {
  if (recall(waitingKey)) load(import('./waiting.ts'), ({ send }) => send(), Boolean);
};
sendWaiting();
addEventListener('online', sendWaiting);

if (document.querySelector('[data-about]')) load(import('./answer.ts'), ({ fill }) => fill());
