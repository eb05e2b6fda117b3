import type { PracticeData } from '../../../practice/data.ts';
import { startPlayer } from '../../../practice/player/practice-player.ts';
import { viewMarked } from '../../../practice/player/view.ts';
import type { Pass } from '../../../practice/words.ts';
import { readTexts, stopReading } from '../guides/read-aloud.ts';
import { offerVoice } from '../guides/voice.ts';
import styles from './practice-session.css?url';

/** Where one is in a practice, kept with its entry of the browser's history. */
interface Moment {
  /** The step, from zero; what follows the last one is the end. */
  practising: number;
  pass: Pass;
  /** How many entries the practice has up to this one. */
  depth: number;
}

/** The moment that an entry of the history keeps; none for the page itself. */
function momentOf(state: unknown): Moment | undefined {
  return typeof state === 'object' && state !== null && 'practising' in state
    ? (state as Moment)
    : undefined;
}

/** What a practice under way tells its page. */
interface Around {
  /** It was walked to its end. */
  onEnd: (slug: string, pass: string) => void;
  /** It is gone, and the page is seen again. */
  onClose: () => void;
}

/** Loads what is played and plays it in place of the page, in the way that a button names. */
export async function begin(button: HTMLElement, around: Around): Promise<void> {
  button.setAttribute('aria-busy', 'true');
  try {
    await playFrom({ practising: 0, pass: button.dataset.start as Pass, depth: 0 }, around);
  } finally {
    button.removeAttribute('aria-busy');
  }
}

/** Goes on where the browser's history stands, after a reload or the button that leads forward. */
export async function goOn(around: Around): Promise<void> {
  const moment = momentOf(history.state);
  if (moment) await playFrom(moment, around);
}

async function playFrom(moment: Moment, around: Around): Promise<void> {
  const page = document.querySelector<HTMLElement>('ap-practice');
  if (!page) return;
  const { file = '' } = page.dataset;
  const [data] = await Promise.all([fetchData(file), styled()]);
  // Whoever waited may have gone back.
  if (moment.depth > 0 && !momentOf(history.state)) return;
  playIn(page, data, moment, around);
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
  from: Moment,
  { onEnd, onClose }: Around,
): void {
  if (document.body.classList.contains('is-practising')) return;
  const root = document.createElement('div');
  root.className = 'pl';
  const begunAt = scrollY;
  let { pass } = from;
  page.after(root);
  document.body.classList.add('is-practising');
  // The browser's back button goes one step back, and from the first one out.
  const player = startPlayer(
    root,
    data,
    pass,
    {
      links: true,
      offerHearing: offerVoice,
      hear: readTexts,
      onMove: (now) => {
        ({ pass } = now);
        const practising = now.phase === 'end' ? data.steps.length : now.at;
        const here = momentOf(history.state);
        const { depth = 0 } = here ?? {};
        // What the history led to stands there already.
        if (here?.practising === practising) note({ practising, pass, depth });
        else history.pushState({ practising, pass, depth: depth + 1 } satisfies Moment, '');
      },
      onSaid: stopReading,
      onBack: () => history.back(),
      onEnd: (way) => onEnd(data.slug, way),
      onStop: () => history.go(-(momentOf(history.state)?.depth ?? 0)),
    },
    from.practising,
  );
  scrollTo(0, 0);
  addEventListener('popstate', onBack);

  function onBack(): void {
    const moment = momentOf(history.state);
    if (moment) player.goTo(moment.practising, moment.pass);
    else close();
  }

  function close(): void {
    removeEventListener('popstate', onBack);
    stopReading();
    player.close();
    root.remove();
    document.body.classList.remove('is-practising');
    onClose();
    scrollTo(0, begunAt);
    page.querySelector<HTMLElement>(`[data-start="${pass}"]`)?.focus({ preventScroll: true });
  }
}

/** Another way to go along is no step of its own. */
const note = (moment: Moment): void => history.replaceState(moment, '');
