import { fixed } from '../../../content/addresses.ts';
import type { Query } from '../../../search/query/query.ts';
import { mergeResults, type Results } from '../../../search/results/results.ts';
import { toneOf, type Tone } from '../../../search/rank/tone.ts';
import type { TitleSearch } from '../../../search/title-search.ts';
import { pageLanguage } from '../../browser/language.ts';
import { afterFrame } from './after-frame.ts';
import { searchedInKhmer } from './in-khmer.ts';
import { resultList } from './result-list.ts';
import { titles } from './titles.ts';
import { resultWords } from '../../words/results.ts';

const words = resultWords(pageLanguage());
/** The number that fits on a phone together with the link to all results. */
const most = 4;
/** Milliseconds of no typing before the results are announced to screen readers. */
const speakAfter = 500;

/** Suggestions below a search box while typing. Not on the result page, which shows its own list. */
export function suggest(box: HTMLElement, input: HTMLInputElement): void {
  if (document.querySelector('ap-results')) return;
  void titles().catch(() => undefined);
  const list = document.createElement('ul');
  list.className = 'rows is-plain suggestions';
  list.setAttribute('aria-label', words.results);
  list.hidden = true;
  const said = document.createElement('p');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  box.append(list, said);
  const all = document.createElement('a');
  all.textContent = words.all;
  const last = document.createElement('li');
  last.className = 'result-more';
  last.append(all);
  list.append(last);
  const head = document.createElement('li');
  head.hidden = true;
  const none = document.createElement('p');
  none.className = 'rows-text';
  const show = resultList(list);
  list.prepend(head);
  let pause: ReturnType<typeof setTimeout> | undefined;

  const updateSoon = afterFrame(update);
  /** Done when the list is that of what was typed: then one moves in it. */
  let updated = Promise.resolve();
  let isClosed = false;
  /** There is a list, or it comes with the next frame. */
  const isAsked = (): boolean => !isClosed && input.value.trim() !== '';
  const close = (): void => {
    list.hidden = isClosed = true;
  };

  input.addEventListener('input', () => {
    isClosed = false;
    updated = updateSoon();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      input.focus();
    } else if (isAsked() && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const awaited = updated;
      // Whoever typed on meanwhile stays in the box.
      void awaited.then(() => {
        if (awaited === updated) move(event.key === 'ArrowDown' ? 1 : -1);
      });
    }
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) close();
  });
  if (input.value) updated = update();

  function move(by: number): void {
    const links = [...list.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + by;
    (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  }

  async function update(): Promise<void> {
    const asked = input.value;
    const index = await titles().catch(() => undefined);
    const query = await index?.understand(asked);
    if (input.value !== asked) return;
    const { results, tone } = index && query ? foundIn(index.search, query) : nothing;
    list.hidden = !isAsked();
    show(results);
    const inKhmer = searchedInKhmer(asked);
    all.href = inKhmer ?? `${fixed.search}?q=${encodeURIComponent(asked)}`;
    const way = inKhmer ? words.inKhmer : words.all;
    // Every change costs a slow phone a layout.
    if (all.textContent !== way) all.textContent = way;
    clearTimeout(pause);
    const summary = inKhmer
      ? words.khmerApart
      : index
        ? summaryOf(results.length, tone, asked)
        : words.notLoaded;
    none.textContent = summary;
    const place = results.length === 0 ? last : head;
    if (tone !== 'sure') place.prepend(none);
    else none.remove();
    head.hidden = tone === 'sure' || results.length === 0;
    // Of a list that was closed, or has no question any more, nothing is said.
    pause = setTimeout(() => (said.textContent = list.hidden ? '' : summary), speakAfter);
  }
}

const nothing: Results = { results: [], tone: 'none' };

function foundIn(search: TitleSearch, query: Query): Results {
  const hits = search(query);
  return mergeResults({ titles: hits, tone: toneOf(hits) }, most);
}

function summaryOf(count: number, tone: Tone, asked: string): string {
  if (tone === 'sure') return words.count(count);
  if (tone === 'unsure') return words.maybe;
  return count === 0 ? words.none(asked) : `${words.none(asked)} ${words.near}`;
}
