import { pageLanguage, spoken } from '../../browser/language.ts';
import { changedWords } from '../../words/changed.ts';
import { element } from './element.ts';

const words = changedWords(pageLanguage());

/** Milliseconds from one question to the next. */
const pause = 60_000;

/** What an editor can change on a page. */
const written = ['.head h1', '.head .lead', '.prose', '.after', '.check', 'dd', '.meets']
  .concat('.member h3', '.member p', '.member [href^="tel:"]')
  .map((part) => `main ${part}`)
  .join();

/** When the server was asked last, in milliseconds since the page was opened. */
let askedAt = 0;

/**
 * Asks the server, on coming back to a page, whether its text has changed meanwhile, and offers the new
 * one. While it has not, the browser gets an empty answer.
 */
async function lookForChange(): Promise<void> {
  const isSavedCopy = document.documentElement.dataset.saved !== undefined;
  if (document.hidden || isSavedCopy || performance.now() - askedAt < pause) return;
  askedAt = performance.now();
  const answer = await fetch(location.pathname, { cache: 'no-cache' });
  if (!answer.ok) return;
  const newest = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (textOf(newest) !== textOf(document)) sayWhenFree();
}

const textOf = (page: Document) => [...page.querySelectorAll(written)].map(wordsOf).join();

/** The words of an element without what scripts put between them. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.term-note, [data-needs-network]').forEach((added) => added.remove());
  return copy.textContent.replace(/\s+/g, ' ');
}

/** Never in the middle of the steps: leaving them is going back. */
function sayWhenFree(): void {
  if (document.body.classList.contains('is-stepping'))
    addEventListener('popstate', sayWhenFree, { once: true });
  // The notice of a new version, or this one, leads to the new text as well.
  else if (!document.querySelector('[data-update]')) say();
}

function say(): void {
  const see = element('button', { type: 'button', className: 'btn' }, words.see);
  see.addEventListener('click', () => location.reload());
  const text = document.querySelector('ap-guide') ? words.guide : words.page;
  const notice = element('div', { className: 'toast' }, text, see);
  notice.dataset.update = '';
  notice.setAttribute('role', 'status');
  document.body.append(spoken(notice, words.lang));
}

const look = () => void lookForChange().catch(() => undefined);
document.addEventListener('visibilitychange', look);
look();
