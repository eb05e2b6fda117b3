import { pageLanguage } from '../../browser/language.ts';
import styles from '../../styles/first/teaching.css?url';
import { teachingWords } from '../../words/teaching.ts';
import { silence } from '../guides/read-aloud.ts';
import { drawSlides, type Taught } from './slides.ts';
import { taughtGuide } from './taught-guide.ts';
import { taughtPractice } from './taught-practice.ts';
import { startTeaching } from './teaching.ts';

export { startTeaching };

const language = pageLanguage();
const words = teachingWords(language);

/** The note, kept with the entry of the browser's history, that the page itself led to its screens. */
interface Entry {
  isFromHere?: boolean;
}

/**
 * Puts the screens for teaching in place of a guide or a practice, if its address still asks for
 * them. The browser's back button, Escape and the buttons lead back to the page, to the step that
 * was taught.
 * @param isFromPage whether the page itself led here: then the way out is the way back
 * @throws when something that they need does not come
 */
export async function teachPage(isFromPage: boolean): Promise<void> {
  const taught = await taughtOf(document);
  if (!taught) return;
  const sheet = await addSheet();
  // Whoever waited may have gone back.
  if (!/^#day\b/.test(location.hash)) return sheet.remove();
  // Whoever teaches speaks: the page reads nothing aloud and plays nothing.
  silence();
  const { isFromHere = isFromPage } = (history.state ?? {}) as Entry;
  history.replaceState({ ...(history.state as object | null), isFromHere } satisfies Entry, '');
  const root = document.createElement('ap-teaching');
  root.className = 'no-print';
  root.lang = words.lang ?? language;
  root.innerHTML = drawSlides(taught, words, language);
  document.querySelector('main')?.append(root);

  let at = 0;
  const teaching = startTeaching(root, (now) => {
    at = now;
    start();
    reveal(root);
    for (const said of root.querySelectorAll('[role="status"]')) said.textContent = '';
  });
  if (at === 0) teaching.show(0);
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-teach="leave"]')) return leave();
    if (target.closest('[data-do="safe"]')) return stepBack();
    const phone = target.closest<HTMLElement>('.ph');
    if (!phone?.querySelector('.is-marked')) return;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset.key ?? '';
    const answered = taught.slides[at - 1]?.answer?.(key);
    if (!answered) return teaching.show(at + 1);
    const learner = phone.closest<HTMLElement>('.learner');
    if (!learner) return;
    if (answered.dangerHtml) return stop(learner, answered.dangerHtml);
    const said = learner.querySelector('[role="status"]');
    if (!said) return;
    // A screen reader takes the same words for nothing new.
    said.textContent = '';
    requestAnimationFrame(() => {
      said.textContent = `${answered.text} ${words.atHand}`;
      said.scrollIntoView({ block: 'nearest' });
    });
  });
  // Escape leaves the warning first, as it leaves any dialog.
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root.querySelector('.pl-stop')) return;
    event.stopPropagation();
    stepBack();
  });
  addEventListener('hashchange', close, { once: true });

  /** The full stop before who taps; what is behind it can't be seen or reached. */
  function stop(learner: HTMLElement, dangerHtml: string): void {
    learner.classList.add('is-stopped');
    learner.insertAdjacentHTML('beforeend', dangerHtml);
    learner.scrollTop = 0;
    const warning = learner.querySelector<HTMLElement>('.pl-stop');
    warning?.querySelector('h2')?.focus({ preventScroll: true });
    warning?.scrollIntoView({ block: 'start' });
  }

  function start(): void {
    root.querySelector('.pl-stop')?.remove();
    root.querySelector('.is-stopped')?.classList.remove('is-stopped');
  }

  function stepBack(): void {
    start();
    root.querySelector<HTMLElement>('.is-now h2')?.focus({ preventScroll: true });
  }

  function leave(): void {
    if (isFromHere) return history.back();
    removeEventListener('hashchange', close);
    history.replaceState(null, '', location.pathname);
    close();
  }

  function close(): void {
    teaching.close();
    root.remove();
    sheet.remove();
    const part = taught?.slides[at - 1]?.part ?? document.getElementById('day');
    const target = part?.querySelector<HTMLElement>('h2 a, h3 a') ?? part;
    if (!part || !target) return;
    if (target === part && part.tabIndex < 0) part.tabIndex = -1;
    part.scrollIntoView();
    target.focus({ preventScroll: true });
  }
}

/** Adds the styles of the screens; without them nothing is left behind. */
function addSheet(): Promise<HTMLLinkElement> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  return new Promise((done, fail) => {
    sheet.onload = () => done(sheet);
    sheet.onerror = () => {
      sheet.remove();
      fail(new TypeError(`${styles} did not load`));
    };
    document.head.append(sheet);
  });
}

async function taughtOf(page: Document): Promise<Taught | undefined> {
  const guide = page.querySelector<HTMLElement>('ap-guide');
  const practice = page.querySelector<HTMLElement>('ap-practice');
  if (guide) return taughtGuide(guide, words);
  return practice ? taughtPractice(practice, words) : undefined;
}

/** The place to tap is seen, however low it lies on its screen. */
function reveal(root: HTMLElement): void {
  const mark = root.querySelector<HTMLElement>('.is-now .is-marked');
  const body = mark?.closest('.ph-body');
  if (!mark || !body) return;
  // What stands above it is read first: no further than it must.
  const { offsetTop, offsetHeight } = mark;
  body.scrollTop = offsetTop + Math.min(offsetHeight, 90) + 12 - body.clientHeight;
}
