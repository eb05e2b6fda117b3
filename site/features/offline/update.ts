import type { Message } from '../../service-worker/messages.ts';
import { offlineWords } from './words.ts';

const words = offlineWords('vi').update;

/** Says once that there is a new release; only who presses the button gets a new page. */
export function offerUpdate({ waiting }: ServiceWorkerRegistration): void {
  if (document.querySelector('[data-update]')) return;
  const notice = document.createElement('div');
  notice.className = 'toast';
  notice.dataset.update = '';
  notice.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = words.reload;
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    waiting?.postMessage({ type: 'take-over' } satisfies Message);
  });
  notice.append(words.text, button);
  document.body.append(notice);
}
