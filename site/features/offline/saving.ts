import type { Outcome } from '../../service-worker/messages.ts';
import { pageLanguage } from '../../browser/language.ts';
import { toast } from '../../browser/toast.ts';
import { askToPersist, askWorker } from './ask-worker.ts';
import { wholePage } from './whole-page.ts';
import { offlineWords } from '../../words/offline.ts';

const words = offlineWords(pageLanguage());

/** A new release is offered with the same words: one file. */
export { offerUpdate } from './update.ts';

/** Keeps or drops this page. */
export async function togglePage(button: HTMLElement): Promise<void> {
  const isKept = isSaved(button);
  await change(button, words.pageKept, async () => {
    if (isKept) return askWorker({ type: 'drop-page', address: location.pathname });
    askToPersist();
    return askWorker({ type: 'keep-page', seen: await wholePage() });
  });
}

/** Saves or drops the pack of this page's commune. */
export async function togglePack(button: HTMLElement): Promise<void> {
  const name = button.closest<HTMLElement>('[data-slug]')?.dataset.slug ?? '';
  const isThere = isSaved(button);
  await change(button, words.packSaved, async () =>
    isThere ? askWorker({ type: 'drop-pack', name }) : savePack(name),
  );
}

/** Saves a pack on this phone. */
export function savePack(
  name: string,
  onProgress?: (done: number, of: number) => void,
): Promise<Outcome> {
  askToPersist();
  return askWorker({ type: 'save-pack', name }, onProgress);
}

/** Shows on a save button whether its item is saved; the button's last text node is its label. */
export function showSaved(button: HTMLElement, saved: boolean): void {
  const label = button.lastChild;
  if (!label) return;
  button.dataset.label ??= label.textContent ?? '';
  label.textContent = saved ? words.saved : button.dataset.label;
  button.setAttribute('aria-pressed', String(saved));
}

const isSaved = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';

async function change(
  button: HTMLElement,
  savedText: string,
  work: () => Promise<Outcome>,
): Promise<void> {
  if (button.getAttribute('aria-busy') === 'true') return;
  const before = isSaved(button);
  button.setAttribute('aria-busy', 'true');
  const outcome = await work();
  button.removeAttribute('aria-busy');
  showSaved(button, outcome === 'done' ? !before : before);
  toast(outcome === 'done' ? (before ? words.dropped : savedText) : words[outcome]);
}
