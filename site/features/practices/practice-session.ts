import type { PracticeData } from '../../../practice/data.ts';
import { startPlayer } from '../../../practice/player/practice-player.ts';
import { viewDanger, viewPhone } from '../../../practice/player/view.ts';
import { answerTo, type Answer } from '../../../practice/answers.ts';
import { isScene } from '../../../practice/places.ts';
import { playFrom } from '../../../practice/play.ts';
import { passes, type Pass } from '../../../practice/words.ts';
import { readTexts, stopReading } from '../guides/read-aloud.ts';
import { offerVoice } from '../guides/voice.ts';
import { clickByLifting } from './lift.ts';
import styles from './practice-session.css?url';

/** The state of a practice, kept with its entry of the browser's history. */
interface Moment {
  /** The step, from zero; what follows the last one is the end. */
  practising: number;
  pass: Pass;
  /** The number of entries that the practice has up to this one. */
  depth: number;
}

/** The moment that the history's entry keeps; none for the page itself, nor for what is no such thing. */
function momentHere(): Moment | undefined {
  const { practising, pass, depth } = Object(history.state) as Record<keyof Moment, unknown>;
  const known = passes.find((each) => each === pass);
  return known && isCount(practising) && isCount(depth)
    ? { practising, pass: known, depth }
    : undefined;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/**
 * The moment that it keeps of a practice: after the last step there is only the end, and maybe it was longer.
 */
function momentIn({ steps }: PracticeData): Moment | undefined {
  const moment = momentHere();
  if (!moment || moment.practising <= steps.length) return moment;
  const atEnd = { ...moment, practising: steps.length };
  note(atEnd);
  return atEnd;
}

/**
 * The milliseconds after which an entry of the history that has not come does not come; a slow phone takes
 * some hundred.
 */
const patience = 1000;

/** Calls from a practice under way to its page. */
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
    const pass = button.dataset.start as Pass;
    await play(() => ({ practising: 0, pass }), around);
  } finally {
    button.removeAttribute('aria-busy');
  }
}

/** Goes on where the browser's history stands, after a reload or the button that leads forward. */
export async function goOn(around: Around): Promise<void> {
  if (momentHere()) await play(momentIn, around);
}

/** The step and the way along with which one begins. */
type Beginning = Pick<Moment, 'practising' | 'pass'>;

/** Plays from where one begins when all has come: whoever waited may have gone back, or on. */
async function play(
  from: (data: PracticeData) => Beginning | undefined,
  around: Around,
): Promise<void> {
  const page = document.querySelector<HTMLElement>('ap-practice');
  if (!page) return;
  const { file = '' } = page.dataset;
  const [data] = await Promise.all([fetchData(file), styled()]);
  const beginning = from(data);
  if (beginning) playIn(page, data, beginning, around);
}

/** A practice of which steps are shown one by one. */
export interface OpenPractice {
  data: PracticeData;
  /** The telephone of a step, whose places are buttons; or who speaks there. */
  drawStep: (at: number) => string;
  /** Answers a tap at a step; the right place has no answer, nor has what only happens. */
  answer: (at: number, key: string) => Answer | undefined;
  /** The full stop of a tap that costs money in real life. */
  drawDanger: (text: string) => string;
}

/** Fetches what is played, for who shows its steps one by one. */
export async function openPractice(file: string): Promise<OpenPractice> {
  const [data] = await Promise.all([fetchData(file), styled()]);
  return {
    data,
    drawStep: (at) => viewPhone(data, playFrom(data, 'theo', at)),
    answer(at, key) {
      const step = data.steps[at];
      if (!step || isScene(step) || step.element === key) return undefined;
      const screen = data.screens[step.screen];
      return screen && answerTo(step, screen, key);
    },
    drawDanger: (text) => viewDanger(data, text),
  };
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
  from: Beginning,
  { onEnd, onClose }: Around,
): void {
  if (document.body.classList.contains('is-practising')) return;
  const root = document.createElement('div');
  root.className = 'pl';
  const begunAt = scrollY;
  let { pass } = from;
  /** The way along in which it is begun again, as soon as the history has moved. */
  let again: Pass | undefined;
  let waiting = 0;
  page.after(root);
  clickByLifting(root);
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
        const here = momentHere();
        const { depth = 0 } = here ?? {};
        // What the history led to stands there already.
        if (here?.practising === practising) note({ practising, pass, depth });
        else history.pushState({ practising, pass, depth: depth + 1 } satisfies Moment, '');
      },
      onSaid: stopReading,
      onBack: () => move(-1, () => player.goTo((momentHere()?.practising ?? 1) - 1, pass)),
      // Browsers keep some fifty entries: what is begun again begins where it did.
      onAgain: (way) => {
        again = way;
        move(Math.min(0, 1 - depthHere()), () => {
          again = undefined;
          player.goTo(0, way);
        });
      },
      onEnd: (way) => onEnd(data.slug, way),
      onStop: () =>
        move(-depthHere(), () => {
          history.replaceState(null, '');
          close();
        }),
    },
    from.practising,
  );
  scrollTo(0, 0);
  addEventListener('popstate', onBack);

  function onBack(): void {
    clearTimeout(waiting);
    const moment = momentIn(data);
    if (!moment) return close();
    const { practising, pass: kept } = moment;
    player.goTo(practising, again ?? kept);
    again = undefined;
  }

  /** Moves in the history. Where it has no entry so far back, browsers do nothing: then it goes without. */
  function move(by: number, without: () => void): void {
    if (by === 0) return without();
    waiting = window.setTimeout(without, patience);
    history.go(by);
  }

  function close(): void {
    clearTimeout(waiting);
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

const depthHere = (): number => momentHere()?.depth ?? 0;

/** Another way to go along is no step of its own. */
const note = (moment: Moment): void => history.replaceState(moment, '');
