import type { PracticeData } from '../../../practice/data.ts';
import { startPlayer } from '../../../practice/player/practice-player.ts';
import { viewMarked } from '../../../practice/player/view.ts';
import type { Pass } from '../../../practice/words.ts';
import { readTexts, stopReading } from '../guides/read-aloud.ts';
import { offerVoice } from '../guides/voice.ts';
import { keepPass, showKept } from './practice-marks.ts';
import styles from './practice-session.css?url';

/** Loads what is played and plays it in place of the page. */
export async function begin(button: HTMLElement): Promise<void> {
  const page = button.closest<HTMLElement>('ap-practice');
  if (!page) return;
  const { file = '', slug = '' } = page.dataset;
  button.setAttribute('aria-busy', 'true');
  try {
    const [data] = await Promise.all([fetchData(file), styled()]);
    playIn(page, data, button, (pass) => keepPass(slug, pass));
  } finally {
    button.removeAttribute('aria-busy');
  }
}

/** Fetches what is played, for who draws its steps one by one. */
export async function openPractice(
  file: string,
): Promise<{ data: PracticeData; drawStep: (at: number) => string }> {
  const [data] = await Promise.all([fetchData(file), styled()]);
  return { data, drawStep: (at) => viewMarked(data, at) };
}

async function fetchData(file: string): Promise<PracticeData> {
  const response = await fetch(file);
  if (!response.ok) throw new TypeError(`${file} answered ${response.status}`);
  return (await response.json()) as PracticeData;
}

/** The styles of the telephone, once. */
function styled(): Promise<unknown> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  return new Promise((done, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = done;
    link.onerror = (error) => {
      link.remove();
      fail(error);
    };
    document.head.append(link);
  });
}

function playIn(
  page: HTMLElement,
  data: PracticeData,
  button: HTMLElement,
  had: (pass: Pass) => void,
): void {
  if (document.body.classList.contains('is-practising')) return;
  const root = document.createElement('div');
  root.className = 'pl';
  const begunAt = scrollY;
  page.after(root);
  document.body.classList.add('is-practising');
  // The browser's back button goes one step back, and from the first one out.
  let depth = 0;
  let last = -1;
  let isBack = false;
  const player = startPlayer(root, data, button.dataset.start as Pass, {
    links: true,
    offerHearing: offerVoice,
    hear: (hearing, text) => readTexts(hearing, [text]),
    onMove: ({ at }) => {
      stopReading();
      if (at > last && !isBack) {
        history.pushState({ practising: at }, '');
        depth++;
      }
      last = at;
    },
    onEnd: had,
    onStop: () => history.go(-depth),
  });
  scrollTo(0, 0);
  addEventListener('popstate', onBack);

  function onBack({ state }: PopStateEvent): void {
    const { practising } = (state ?? {}) as { practising?: number };
    if (practising === undefined) return close();
    depth--;
    isBack = true;
    player.goTo(practising);
    isBack = false;
  }

  function close(): void {
    removeEventListener('popstate', onBack);
    stopReading();
    player.close();
    root.remove();
    document.body.classList.remove('is-practising');
    showKept();
    scrollTo(0, begunAt);
    button.focus({ preventScroll: true });
  }
}
