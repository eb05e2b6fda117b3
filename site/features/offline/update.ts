import type { Message } from '../../service-worker/messages.ts';
import { pageLanguage, spoken } from '../../browser/language.ts';
import { offlineWords } from '../../words/offline.ts';

const { update: words, lang } = offlineWords(pageLanguage());

/** Milliseconds that a busy worker of the previous release may delay the new one. */
const patience = 4000;

/** Announces a new release once; the page reloads only when the reader presses the button. */
export function offerUpdate({ waiting }: ServiceWorkerRegistration): void {
  if (document.querySelector('[data-update]')) return;
  const notice = document.createElement('div');
  spoken(notice, lang).className = 'toast';
  notice.dataset.update = '';
  notice.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = words.reload;
  button.addEventListener('click', () => {
    const reload = () => location.reload();
    // Another tab has already activated it.
    if (waiting?.state !== 'installed') return reload();
    button.disabled = true;
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    setTimeout(reload, patience);
    waiting.postMessage({ type: 'take-over' } satisfies Message);
  });
  notice.append(words.text, button);
  document.body.append(notice);
}
