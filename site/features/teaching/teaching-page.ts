import { pageLanguage } from '../../browser/language.ts';
import styles from '../../styles/first/teaching.css?url';
import { teachingWords } from '../../words/teaching.ts';
import { drawSlides, type Taught } from './slides.ts';
import { taughtGuide } from './taught-guide.ts';
import { taughtPractice } from './taught-practice.ts';
import { startTeaching } from './teaching.ts';

export { startTeaching };

const language = pageLanguage();
const words = teachingWords(language);

/**
 * Puts the screens for teaching in place of a guide or a practice. The browser's back button, Escape
 * and the buttons lead back to the page, to the step that was taught.
 * @param isFromHere whether the page itself led here: then the way out is the way back
 */
export async function teachPage(isFromHere: boolean): Promise<void> {
  const taught = await taughtOf(document);
  if (!taught || document.querySelector('ap-teaching')) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  await new Promise((done, fail) => {
    sheet.onload = done;
    sheet.onerror = fail;
    document.head.append(sheet);
  });
  const root = document.createElement('ap-teaching');
  root.lang = words.lang ?? language;
  root.innerHTML = drawSlides(taught, words, language);
  document.querySelector('main')?.append(root);

  let at = 0;
  const teaching = startTeaching(root, (now) => {
    at = now;
    reveal(root);
  });
  if (at === 0) teaching.show(0);
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-teach="leave"]')) leave();
  });
  addEventListener('hashchange', close, { once: true });

  function leave(): void {
    if (isFromHere) return history.back();
    removeEventListener('hashchange', close);
    history.replaceState(history.state, '', location.pathname + location.search);
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
  if (mark && body) body.scrollTop = mark.offsetTop - (body.clientHeight - mark.offsetHeight) / 2;
}
