import { fixed } from '../../../content/addresses.ts';
import { missingAddress } from '../../../content/feedback.ts';
import { mergeResults, type Results } from '../../../search/results/results.ts';
import { pageLanguage } from '../../browser/language.ts';
import { askTeam } from './ask-team.ts';
import { fullText, type FullText } from './full-text.ts';
import { resultView } from './result-view.ts';
import { titles } from './titles.ts';
import { searchWords } from '../../words/search.ts';

const words = searchWords(pageLanguage());
/** Milliseconds of no typing before full-text search starts. */
const textsAfter = 200;
const noTexts: FullText = { phrase: [], words: [] };

/** Shows the results of `?q=` on the result page and updates them while typing. */
export function showResults(place: HTMLElement): void {
  const input = document.querySelector<HTMLInputElement>('ap-search input');
  const form = input?.form;
  const browse = document.querySelector<HTMLElement>('[data-browse]');
  const team = document.querySelector<HTMLElement>('[data-ask-team]');
  if (!input || !form || !browse) return;
  const view = resultView(place);

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void update();
  input.addEventListener('input', () => void update(textsAfter));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(history.state, '', `?q=${encodeURIComponent(input.value)}`);
    input.blur();
    void update();
  });

  const missing = document.querySelector<HTMLAnchorElement>('[data-missing]');
  missing?.addEventListener('click', () => (missing.href = missingAddress(input.value.trim())));

  async function update(pause = 0): Promise<void> {
    const asked = input?.value.trim() ?? '';
    const isStale = () => input?.value.trim() !== asked;
    if (browse) browse.hidden = asked !== '';
    place.hidden = asked === '';
    if (asked === '') return;
    const index = await titles().catch(() => undefined);
    if (isStale()) return;
    if (!index) {
      view.hide();
      return view.say(() => words.offline, ' ', savedLink());
    }
    const query = index.search.understand(asked);
    const hits = index.search(query);
    const draw = ({ phrase, words: texts }: FullText) => {
      const merged = mergeResults(hits, phrase, texts);
      view.show(merged, index.topics);
      return merged;
    };
    const tell = (merged: Results, ...more: (Node | string)[]) => {
      const found = query.corrected ? `${words.understood(query.text)} ` : '';
      view.say((inView) => found + summary(merged, inView, asked), ...more);
      if (merged.near && team) void askTeam(team);
    };
    const byTitle = draw(noTexts);
    if (byTitle.near) view.say(() => words.loading);
    else tell(byTitle);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isStale()) return;
    const texts = await fullText(query, index.topicOf).catch(() => undefined);
    if (isStale()) return;
    if (texts) tell(draw(texts));
    else tell(byTitle, ' ', words.titlesOnly, ' ', savedLink());
  }
}

function savedLink(): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {
    href: fixed.saved,
    textContent: words.saved,
  });
}

function summary({ results, near }: Results, inView: number, asked: string): string {
  if (results.length === 0) return `${words.none(asked)} ${words.noneHelp}`;
  return near ? `${words.none(asked)} ${words.near}` : words.count(inView);
}
