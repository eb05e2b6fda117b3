import { fixed } from '../../../content/addresses.ts';
import { mergeResults } from '../../../search/results.ts';
import { resultItem } from './result-item.ts';
import { titles } from './titles.ts';
import { searchWords } from './words.ts';

const words = searchWords('vi');
/** How many fit on a phone above its keyboard. */
const most = 6;

/** Offers where to go while one types, below a search box. The page of results shows its own. */
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

  input.addEventListener('input', () => void update());
  box.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') {
      list.hidden = true;
      input.focus();
    } else if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
    }
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) list.hidden = true;
  });
  if (input.value) void update();

  async function update(): Promise<void> {
    const asked = input.value;
    const index = await titles().catch(() => undefined);
    if (input.value !== asked) return;
    const { results, near } = mergeResults(index?.search(asked) ?? [], [], [], most);
    list.hidden = asked.trim() === '';
    list.replaceChildren(...results.map(resultItem), allResults(asked));
    said.textContent = index ? summary(results.length, near, asked) : words.offline;
  }
}

function summary(count: number, near: boolean, asked: string): string {
  if (count === 0) return words.none(asked);
  return near ? `${words.none(asked)} ${words.near}` : words.count(count);
}

function allResults(asked: string): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result-more';
  item.append(
    Object.assign(document.createElement('a'), {
      href: `${fixed.search}?q=${encodeURIComponent(asked)}`,
      textContent: words.all,
    }),
  );
  return item;
}
