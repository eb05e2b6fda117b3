import { askedEvery, heardWithin } from '../../../content/kiosk/call-limits.ts';
import type { DeskNow, Paired } from '../../../content/kiosk/calls.ts';
import { stayAwake } from '../../browser/stay-awake.ts';
import { draw, fill, type Shift } from './draw.ts';
import { postToDesk, type Posted } from './post.ts';
import { Bell } from './sound.ts';
import { type Known, viewOf } from './view.ts';
import { quayWords as words } from './words.ts';

const kept = 'quay-token';
const keptSince = 'quay-since';
/** The second tap of a double tap comes so soon, and so near to the first. */
const echoMilliseconds = 600;
const echoPixels = 60;
const keyInAddress = /^#ghep=([\w-]+)$/.exec(location.hash)?.[1];
// The key is in nobody's history.
if (keyInAddress) history.replaceState(null, '', location.pathname);
// A key that comes to a page that is open already, as where its address is pasted.
addEventListener('hashchange', () => location.reload());

const known: Known = {
  paired: localStorage.getItem(kept) !== null,
  hasKey: keyInAddress !== undefined,
  ...{ duty: false, writing: false, answeredAt: 0 },
};
const shift: Shift = { since: 0, heard: false };
/**
 * From when on missed calls are named, by the clock of the CMS: the beginning of the shift, then the last
 * look at them. It outlives a page that is loaded anew in mid-shift.
 */
const since = () => localStorage.getItem(keptSince) ?? undefined;
/** Asks are numbered: an answer that another one overtook says what is past. */
let asked = 0;
let taken = 0;
let bell: Bell | undefined;
/** The view, and the call that it is about. */
let seen = '';
/** The press before: when, where, and of what view. */
let pressed = { at: 0, x: 0, y: 0, seen };
/** Lets the screen of who was on duty go dark. */
let sleep = (): void => undefined;

function show(): void {
  const view = viewOf(known, Date.now());
  seen = `${view.name} ${'call' in view ? view.call.id : ''}`;
  draw(view, known, shift);
  const isLate = view.name === 'ring' && view.late;
  bell?.set(view.name === 'ring' ? (isLate ? 'late' : 'ring') : undefined);
}

/** Asks how the desk is, again and again; a page that sleeps asks nothing, and finds out when it wakes. */
async function poll(): Promise<void> {
  const from = since();
  // Another page of this device may be on duty: one that is not says nothing of it.
  await ask('poll', known.duty ? { duty: true, ...(from && { since: from }) } : {});
}

/** @returns whether it was done; else the page says why, until the next press */
async function ask(what: 'poll' | 'answer' | 'today', body: object): Promise<boolean> {
  const number = (asked += 1);
  const token = localStorage.getItem(kept);
  const posted = await postToDesk<DeskNow>(what, body, token ?? undefined);
  if (posted.state === 'done' && number >= taken) {
    taken = number;
    learn(posted.body, what === 'poll');
  }
  // Paired anew meanwhile, only the old token is strange.
  const isStranger =
    posted.state === 'refused' && posted.status === 401 && token === localStorage.getItem(kept);
  if (isStranger) forget();
  // A poll that fails is followed by another: the page says when it is cut off.
  if (posted.state !== 'done' && (what !== 'poll' || isStranger)) sayProblem(posted);
  show();
  return posted.state === 'done';
}

function sayProblem(posted: Posted<unknown>): void {
  fill('problem', (posted.state === 'refused' && posted.message) || words.failed);
}

function learn(desk: DeskNow, isPoll: boolean): void {
  const now = Date.now();
  const { answeredAt: from } = known;
  if (known.duty && from > shift.since && now - from > heardWithin * 1000)
    shift.slept = { from, to: now };
  // What is missed comes with a poll alone; an answer between two of them keeps it.
  known.desk = { ...desk, missed: (isPoll ? desk.missed : known.desk?.missed) ?? [] };
  known.answeredAt = now;
  shift.heard = true;
  if (known.duty && !since()) localStorage.setItem(keptSince, desk.now);
}

function forget(): void {
  localStorage.removeItem(kept);
  localStorage.removeItem(keptSince);
  known.paired = known.duty = false;
  delete known.desk;
  sleep();
}

async function pair(name: string): Promise<void> {
  const old = localStorage.getItem(kept);
  const paired = await postToDesk<Paired>('pair', {
    ...{ key: keyInAddress, name },
    ...(old && { old }),
  });
  if (paired.state !== 'done') return sayProblem(paired);
  localStorage.setItem(kept, paired.body.token);
  known.paired = true;
  known.hasKey = false;
  await poll();
}

/** In the touch itself, for browsers let a page sound and stay lit only then. */
async function begin(): Promise<void> {
  bell ??= makeBell();
  known.duty = true;
  shift.since = Date.now();
  known.answeredAt = shift.since;
  shift.heard = false;
  delete shift.slept;
  sleep();
  sleep = stayAwake(() => void poll());
  const sounds = (await bell?.test().catch(() => false)) ?? false;
  fill('silent', sounds ? '' : words.before.silent);
  await poll();
}

/** Old browsers have no sound of their own: there the page turns yellow without a word. */
function makeBell(): Bell | undefined {
  try {
    return new Bell();
  } catch {
    return undefined;
  }
}

async function end(): Promise<void> {
  known.duty = known.writing = false;
  if (known.desk) known.desk.missed = [];
  localStorage.removeItem(keptSince);
  sleep();
  await ask('poll', { duty: false });
}

/** The call that is shown is answered. */
async function answer(said: string): Promise<void> {
  const view = viewOf(known, Date.now());
  if (view.name !== 'ring' && view.name !== 'answered') return;
  await ask('answer', { call: view.call.id, answer: said });
}

const presses: Record<string, () => Promise<unknown> | void> = {
  begin,
  end,
  close: () => ask('today', { closed: !known.desk?.closed }),
  write: () => {
    known.writing = true;
    const field = document.querySelector<HTMLInputElement>('#note');
    if (field) field.value = known.desk?.note ?? '';
  },
  back: () => void (known.writing = false),
  remove: () => note(''),
  seen: () => {
    delete shift.slept;
    if (!known.desk) return;
    localStorage.setItem(keptSince, known.desk.now);
    known.desk.missed = [];
    taken = asked + 1; // what is still asked would name them again
  },
};

async function note(text: string): Promise<void> {
  if (await ask('today', { note: text })) known.writing = false;
}

/**
 * Tells whether a press is the second of a double tap, and its first has changed what is seen: it means that.
 */
function isEcho({ clientX: x, clientY: y }: MouseEvent): boolean {
  const before = pressed;
  pressed = { at: Date.now(), x, y, seen };
  const isSoon = pressed.at - before.at < echoMilliseconds;
  return isSoon && before.seen !== seen && Math.hypot(x - before.x, y - before.y) < echoPixels;
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest<HTMLElement>('[data-press], [data-answer]');
  if (!button || isEcho(event)) return;
  fill('problem', '');
  const { press, answer: said } = button.dataset;
  void Promise.resolve(said ? answer(said) : presses[press ?? '']?.()).then(show);
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
  fill('problem', '');
  const form = event.target as HTMLFormElement;
  const text = form.querySelector('input')?.value ?? '';
  void (form.id === 'pair' ? pair(text) : note(text)).then(show);
});
async function goOn(): Promise<void> {
  try {
    if (known.paired && !known.hasKey) await poll();
  } finally {
    setTimeout(() => void goOn(), askedEvery * 1000); // whatever went wrong, the next question is asked
  }
}
show();
setInterval(show, 1000);
void goOn();
