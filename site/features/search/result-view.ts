import type { Results } from '../../../search/results/results.ts';
import { pageLanguage } from '../../browser/language.ts';
import { filtersOf } from './filters.ts';
import { restAfter, resultList } from './result-list.ts';
import { resultWords } from '../../words/results.ts';
import { searchWords } from '../../words/search.ts';

const words = searchWords(pageLanguage());

/** The summary line, the filters and the list. */
export interface ResultView {
  /** @param text makes the summary for a number of visible results; called again for each filter */
  say(text: (inView: number) => string, ...more: (Node | string)[]): void;
  /** Says below the list what is still to come; nothing to take it away. */
  note(...text: (Node | string)[]): void;
  /** Hides list and filters until there are results again. */
  hide(): void;
  /** @param topics topic names by slug */
  show(found: Results, topics: Map<string, string>): void;
}

/** Builds an empty result view inside an element. */
export function resultView(place: HTMLElement): ResultView {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const chips = Object.assign(document.createElement('div'), { className: 'filters' });
  chips.setAttribute('role', 'group');
  chips.setAttribute('aria-label', words.filters);
  const filters = Object.assign(document.createElement('details'), { className: 'fold' });
  filters.open = matchMedia('(min-width: 60em)').matches;
  const summary = document.createElement('summary');
  summary.textContent = words.filters;
  filters.append(summary, chips);
  const list = Object.assign(document.createElement('ul'), { className: 'rows' });
  list.setAttribute('aria-label', resultWords(pageLanguage()).results);
  const below = document.createElement('p');
  below.className = 'note';
  below.setAttribute('aria-live', 'polite');
  place.replaceChildren(said, filters, list, below);
  const note: ResultView['note'] = (...text) => below.replaceChildren(...text);
  const hide = (): void => {
    filters.hidden = list.hidden = true;
    note();
  };
  hide();
  const showResults = resultList(list);
  let chosen = keptFilter();
  let inView = 0;
  let drawn = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  let showAgain = (): void => undefined;
  let sayAgain = (): void => undefined;
  let drawChips = (): void => undefined;

  const show: ResultView['show'] = (found, topics) => {
    const choices = () => filtersOf(found.results, topics);
    const filter = chosen === undefined ? undefined : choices().find(({ name }) => name === chosen);
    const shown = filter ? found.results.filter(filter.keeps) : found.results;
    inView = shown.length;
    showResults(shown);
    list.hidden = shown.length === 0;
    showAgain = () => show(found, topics);
    drawChips = () => {
      const names = choices().map(({ name }) => name);
      filters.hidden = names.length === 0;
      const wanted = [filter?.name, ...names].join('\n');
      if (wanted === drawn) return;
      drawn = wanted;
      summary.textContent = filter ? words.filtered(filter.name) : words.filters;
      chips.replaceChildren(...names.map((name) => filterButton(name, name === chosen, choose)));
    };
    clearTimeout(pause);
    if (drawn === '') drawChips();
    else pause = setTimeout(drawChips, restAfter);
  };

  const say: ResultView['say'] = (text, ...more) => {
    sayAgain = () => said.replaceChildren(text(inView), ...more);
    sayAgain();
  };

  function choose(name: string): void {
    chosen = name === chosen ? undefined : name;
    keepFilter(chosen);
    showAgain();
    sayAgain();
    drawChips();
    focusFilter(chips, name);
  }

  return { show, hide, say, note };
}

/** The filter chosen before the reader opened a result and came back. */
function keptFilter(): string | undefined {
  return (history.state as { filter?: string } | null)?.filter;
}

function keepFilter(filter: string | undefined): void {
  history.replaceState({ filter }, '');
}

/** The buttons are rebuilt with each choice; focus returns to the one that was pressed. */
function focusFilter(chips: HTMLElement, name: string): void {
  [...chips.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.focus();
}

function filterButton(name: string, pressed: boolean, choose: (name: string) => void): HTMLElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: name,
  });
  button.setAttribute('aria-pressed', String(pressed));
  button.addEventListener('click', () => choose(name));
  return button;
}
