import { fixed } from '../../../content/addresses.ts';
import { missingAddress } from '../../../content/feedback-address.ts';
import { mergeResults, type FullTextHit, type Results } from '../../../search/results/results.ts';
import { toneOf } from '../../../search/rank/tone.ts';
import { pageLanguage } from '../../browser/language.ts';
import { afterFrame } from './after-frame.ts';
import { askTeam } from './ask-team.ts';
import { fullText } from './full-text.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import { searchedInKhmer } from './in-khmer.ts';
import { resultView } from './result-view.ts';
import { titles } from './titles.ts';
import { resultWords } from '../../words/results.ts';
import { searchWords } from '../../words/search.ts';

const words = { ...resultWords(pageLanguage()), ...searchWords(pageLanguage()) };
/** Milliseconds of no typing before full-text search starts. */
const textsAfter = 200;

let isShowing = false;

/** Shows the results of `?q=` on the result page and updates them while typing; asked again, it goes on. */
export function showResults(place: HTMLElement): void {
  if (isShowing) return;
  const input = document.querySelector<HTMLInputElement>('ap-search input');
  const form = input?.form;
  const browse = document.querySelector<HTMLElement>('[data-browse]');
  const team = document.querySelector<HTMLElement>('[data-ask-team]');
  if (!input || !form || !browse) return;
  isShowing = true;
  const view = resultView(place);
  const elsewhere = askElsewhere(document.querySelector('[data-elsewhere]'));

  // On a thin line somebody types before this has come: those words stay.
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  void update();
  const updateSoon = afterFrame(() => update(textsAfter));
  input.addEventListener('input', () => void updateSoon());
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
    if (asked === '') return elsewhere.hide();
    const inKhmer = searchedInKhmer(asked);
    if (inKhmer) {
      view.hide();
      elsewhere.hide();
      return view.say(() => words.khmerApart, ' ', linkTo(inKhmer, words.inKhmer));
    }
    const index = await titles().catch(() => undefined);
    if (isStale()) return;
    if (!index) {
      view.hide();
      elsewhere.hide();
      return view.say(() => words.notLoaded, ' ', savedLink());
    }
    const query = await index.understand(asked);
    if (isStale()) return;
    const hits = index.search(query);
    const tone = toneOf(hits);
    const found = query.corrected ? `${words.understood(await written(query.text, hits[0]))} ` : '';
    if (isStale()) return;
    const show = (texts?: FullTextHit[]) => {
      const merged = mergeResults({ titles: hits, tone, ...(texts && { texts }) });
      view.show(merged, index.topics);
      const more = merged.tone === 'unsure' ? [' ', personLink()] : [];
      view.say((inView) => found + summary(merged, inView, asked), ...more);
      if (merged.tone === 'none') elsewhere.show(asked);
      else elsewhere.hide();
    };
    show();
    view.note(words.searching);
    if (tone !== 'sure' && team) void askTeam(team);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isStale()) return;
    const texts = await fullText(query, index.topicOf).catch(() => undefined);
    if (isStale()) return;
    if (texts) {
      show(texts);
      view.note();
    } else view.note(words.titlesOnly, ' ', savedLink());
  }
}

function savedLink(): HTMLAnchorElement {
  return linkTo(fixed.saved, words.saved);
}

function personLink(): HTMLAnchorElement {
  return linkTo(fixed.communes, words.askPerson);
}

function linkTo(href: string, textContent: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent });
}

function summary({ results, tone }: Results, inView: number, asked: string): string {
  if (tone === 'sure') return words.count(inView);
  if (tone === 'unsure') return words.maybe;
  return results.length === 0
    ? `${words.none(asked)} ${words.noneHelp}`
    : `${words.none(asked)} ${words.near}`;
}

/** A question with the marks of the best title: what writes them is fetched for keystrokes only. */
function written(question: string, best: { title: string } | undefined): Promise<string> {
  if (!best) return Promise.resolve(question);
  return import('./as-written.ts').then(
    ({ asWritten }) => asWritten(question, best.title),
    () => question,
  );
}
