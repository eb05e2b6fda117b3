import { mergeResults, type Results } from '../../../search/results.ts';
import { filtersOf, type Filter } from './filters.ts';
import { fullText, type FullText } from './full-text.ts';
import { resultItem } from './result-item.ts';
import { titles } from './titles.ts';
import { searchWords } from './words.ts';

const words = searchWords('vi');
const noTexts: FullText = { phrase: [], words: [] };

/** Shows the results of `?q=` on the page of results, and follows what is typed. */
export function showResults(place: HTMLElement): void {
  const input = document.querySelector<HTMLInputElement>('ap-search input');
  const form = input?.form;
  const browse = document.querySelector<HTMLElement>('[data-browse]');
  if (!input || !form || !browse) return;
  const view = resultView(place);

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void update();
  input.addEventListener('input', () => void update());
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
    const index = await titles().catch(() => undefined);
    if (!index) return view.say(words.offline);
    const stale = () => input?.value.trim() !== asked;
    if (stale()) return;
    const query = index.search.understand(asked);
    const hits = index.search(query);
    const show = (texts: FullText) => {
      const merged = mergeResults(hits, texts.phrase, texts.words);
      view.show(merged, index.topics);
      view.say(query.corrected ? words.understood(query.text) : summary(merged, asked));
    };
    show(noTexts);
    const texts = await fullText(query).catch(() => noTexts);
    if (!stale()) show(texts);
  }
}

/** The line that says what was found, the filters and the list. */
function resultView(place: HTMLElement) {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const filters = Object.assign(document.createElement('div'), { className: 'filters' });
  filters.setAttribute('role', 'group');
  const list = Object.assign(document.createElement('ul'), { className: 'rows' });
  list.setAttribute('aria-label', words.results);
  place.append(said, filters, list);
  let chosen: string | undefined;

  function show(found: Results, topics: Map<string, string>): void {
    const choices = filtersOf(found.results, topics);
    const filter = choices.find(({ name }) => name === chosen);
    const shown = filter ? found.results.filter(filter.keeps) : found.results;
    list.replaceChildren(...shown.map(resultItem));
    filters.replaceChildren(
      ...choices.map((choice) =>
        filterButton(choice, choice === filter, () => {
          chosen = choice === filter ? undefined : choice.name;
          show(found, topics);
        }),
      ),
    );
  }

  const say = (text: string): void => {
    said.textContent = text;
  };
  return { show, say };
}

function filterButton({ name }: Filter, pressed: boolean, choose: () => void): HTMLElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: name,
  });
  button.setAttribute('aria-pressed', String(pressed));
  button.addEventListener('click', choose);
  return button;
}

function summary({ results, near }: Results, asked: string): string {
  if (results.length === 0) return `${words.none(asked)} ${words.noneHelp}`;
  return near ? `${words.none(asked)} ${words.near}` : words.count(results.length);
}
