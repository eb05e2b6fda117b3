import type { TitleHit } from '../../../search/title-search.ts';
import { fullText, type TextHit } from './full-text.ts';
import { filterGroups, type Filter } from './filters.ts';
import { resultItem } from './result-item.ts';
import { titleSearch } from './titles.ts';
import { searchWords } from './words.ts';

const words = searchWords('vi');

/** Shows the results of `?q=` on the page of results, and follows what is typed. */
export function showResults(place: HTMLElement): void {
  const input = document.querySelector<HTMLInputElement>('ap-search input');
  const form = input?.form;
  const browse = document.querySelector<HTMLElement>('[data-browse]');
  if (!input || !form || !browse) return;
  const said = status();
  const filters = Object.assign(document.createElement('div'), { className: 'filters' });
  filters.setAttribute('role', 'group');
  const list = Object.assign(document.createElement('ul'), { className: 'rows' });
  list.setAttribute('aria-label', words.results);
  place.append(said, filters, list);
  let filter: Filter | undefined;

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void update();
  input.addEventListener('input', () => {
    filter = undefined;
    void update();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`);
    void update();
  });

  async function update(): Promise<void> {
    const asked = input?.value.trim() ?? '';
    if (browse) browse.hidden = asked !== '';
    place.hidden = asked === '';
    if (asked === '') return;
    const search = await titleSearch().catch(() => undefined);
    if (!search) return say(words.offline);
    if (input?.value.trim() !== asked) return;
    const query = search.understand(asked);
    const hits = search(query);
    draw(hits, []);
    say(query.corrected ? words.understood(query.text) : summary(hits.length, asked));
    const texts = await fullText(query.text, query.accented).catch(() => []);
    if (input?.value.trim() !== asked) return;
    draw(hits, texts);
    if (!query.corrected) say(summary(list.children.length, asked));
  }

  function draw(hits: TitleHit[], texts: TextHit[]): void {
    const shown = filter ? hits.filter(({ kind }) => filter?.kinds.includes(kind)) : hits;
    const known = new Set(hits.map(({ address }) => address));
    const more = filter ? [] : texts.filter(({ address }) => !known.has(address));
    const excerpts = new Map(texts.map(({ address, excerpt }) => [address, excerpt]));
    list.replaceChildren(
      ...shown.map((hit) => withExcerpt(resultItem(hit), excerpts.get(hit.address))),
      ...more.map(textItem),
    );
    filters.replaceChildren(
      ...filterGroups(hits).map((group) => filterButton(group, group.name === filter?.name)),
    );
    function filterButton(group: Filter, pressed: boolean): HTMLButtonElement {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: group.name,
      });
      button.setAttribute('aria-pressed', String(pressed));
      button.addEventListener('click', () => {
        filter = pressed ? undefined : group;
        draw(hits, texts);
      });
      return button;
    }
  }

  function say(text: string): void {
    said.textContent = text;
  }
}

function status(): HTMLElement {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  return said;
}

function summary(count: number, asked: string): string {
  return count > 0 ? words.count(count) : `${words.none(asked)} ${words.noneHelp}`;
}

function textItem({ address, title, excerpt }: TextHit): HTMLLIElement {
  const item = resultItem({ address, title, kind: 'page', share: 0, matched: [] });
  item.querySelector('small')?.remove();
  return withExcerpt(item, excerpt);
}

function withExcerpt(item: HTMLLIElement, excerpt: string | undefined): HTMLLIElement {
  if (excerpt) {
    const text = document.createElement('small');
    text.append(...marked(excerpt));
    item.querySelector('span')?.append(text);
  }
  return item;
}

/** Reads an excerpt as text with marks; nothing in it becomes an element but these. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    return Object.assign(document.createElement('mark'), { textContent: node.textContent });
  });
}
