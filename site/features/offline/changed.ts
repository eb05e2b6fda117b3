import { pageLanguage, spoken } from '../../browser/language.ts';
import { cacheNames } from '../../service-worker/names.ts';
import { cacheKey } from '../../service-worker/requests.ts';
import { stamped } from '../../service-worker/saved-copy.ts';
import { changedWords } from '../../words/changed.ts';
import { element } from './element.ts';
import { whenFree } from './when-free.ts';

const words = changedWords(pageLanguage());

/** Milliseconds from one question to the next. */
const pause = 60_000;

/** The parts of a page that an editor can change, and no script writes. */
const written = ['.head h1', '.head .lead', '.prose', '.after', '.check', 'dd', '.meets', '.slide']
  .concat('.member h3', '.member p', '.member [href^="tel:"]')
  .map((part) => `main ${part}`)
  .join();

/**
 * The moment the server was asked last; where the browser does not tell when the page was opened, it is asked
 * at once.
 */
let askedAt = performance.timeOrigin;

/**
 * Asks the server, on coming back to a page, whether its text has changed meanwhile, and offers the new
 * one. While it has not, the browser gets an empty answer. It is compared when the page stands as it
 * came: steps, practices and teaching put words of their own into it.
 */
export async function lookForChange(): Promise<void> {
  const isSavedCopy = document.documentElement.dataset.saved !== undefined;
  // By the clock: a telephone that sleeps stops counting.
  if (isSavedCopy || Date.now() - askedAt < pause) return;
  askedAt = Date.now();
  const answer = await fetch(location.pathname, { cache: 'no-cache' });
  if (!answer.ok) return;
  const copy = stamped(answer.clone());
  const newest = new DOMParser().parseFromString(await answer.text(), 'text/html');
  whenFree(() => textOf(newest) !== textOf(document) && say(copy));
}

const textOf = (page: Document) => [...page.querySelectorAll(written)].map(wordsOf).join();

/** The words of an element without what scripts put between them. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.term-note, [data-needs-network]').forEach((added) => added.remove());
  return copy.textContent.replace(/\s+/g, ' ');
}

function say(newest: Response): void {
  // The notice of a new version, or this one, leads to the new text as well.
  if (document.querySelector('[data-update]')) return;
  const see = element('button', { type: 'button', className: 'btn' }, words.see);
  const reload = () => location.reload();
  see.addEventListener('click', () => void keepCopy(newest).then(reload, reload), { once: true });
  const text = document.querySelector('ap-guide') ? words.guide : words.page;
  const notice = element('div', { className: 'toast' }, text, see);
  notice.dataset.update = '';
  notice.setAttribute('role', 'status');
  // Screens to teach a lesson say it on the first one alone: on the others two people look at the words.
  (document.querySelector('.slide') ?? document.body).append(spoken(notice, words.lang));
}

/** Saves the new text: where the network is slow the worker shows the newest that is saved. */
async function keepCopy(page: Response): Promise<void> {
  if (!navigator.serviceWorker?.controller) return;
  const pages = await caches.open(cacheNames.pages);
  await pages.put(cacheKey(location.href), page);
}
