import { askedEvery, heardWithin } from '../../../content/kiosk/call-limits.ts';
import type { DeskNow, Paired } from '../../../content/kiosk/calls.ts';
import { draw, fill, type Shift } from './draw.ts';
import { postToDesk, type Posted } from './post.ts';
import { Bell } from './sound.ts';
import { type Known, viewOf } from './view.ts';
import { quayWords as words } from './words.ts';

const kept = 'quay-token';
const keptSince = 'quay-since';
const keyInAddress = /^#ghep=([\w-]+)$/.exec(location.hash)?.[1];
// The key is in nobody's history.
if (keyInAddress) history.replaceState(null, '', location.pathname);

const known: Known = {
  paired: localStorage.getItem(kept) !== null,
  hasKey: keyInAddress !== undefined,
  ...{ duty: false, writing: false, answeredAt: 0 },
};
const shift: Shift = { since: 0 };
/**
 * From when on missed calls are named, by the clock of the CMS: the beginning of the shift, then the last
 * look at them. It outlives a page that is loaded anew in mid-shift.
 */
const since = () => localStorage.getItem(keptSince) ?? undefined;
/** Asks are numbered: an answer that another one overtook says what is past. */
let asked = 0;
let taken = 0;
let bell: Bell | undefined;
let awake: WakeLockSentinel | undefined;

function show(): void {
  const view = viewOf(known, Date.now());
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

async function ask(what: 'poll' | 'answer' | 'today', body: object): Promise<void> {
  const number = (asked += 1);
  const posted = await postToDesk<DeskNow>(what, body, localStorage.getItem(kept) ?? undefined);
  if (number < taken) return;
  if (posted.state === 'done') taken = number;
  take(posted, what === 'poll');
}

function take(posted: Posted<DeskNow>, isPoll: boolean): void {
  if (posted.state === 'done') {
    const now = Date.now();
    const { answeredAt: from } = known;
    if (known.duty && from > shift.since && now - from > heardWithin * 1000)
      shift.slept = { from, to: now };
    // What is missed comes with a poll alone; an answer between two of them keeps it.
    const missed = (isPoll ? posted.body.missed : known.desk?.missed) ?? [];
    known.desk = { ...posted.body, missed };
    known.answeredAt = now;
    if (known.duty && !since()) localStorage.setItem(keptSince, posted.body.now);
  }
  if (posted.state === 'refused') {
    if (posted.status === 401) forget();
    fill('problem', posted.message ?? words.failed);
  } else if (posted.state === 'done') fill('problem', '');
  show();
}

function forget(): void {
  localStorage.removeItem(kept);
  localStorage.removeItem(keptSince);
  known.paired = known.duty = false;
  delete known.desk;
  void awake?.release();
}

async function pair(name: string): Promise<void> {
  const old = localStorage.getItem(kept);
  const paired = await postToDesk<Paired>('pair', {
    ...{ key: keyInAddress, name },
    ...(old && { old }),
  });
  if (paired.state === 'unreachable') return fill('problem', words.failed);
  if (paired.state === 'refused') return fill('problem', paired.message ?? words.failed);
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
  known.answeredAt = Date.now();
  delete shift.slept;
  const sounds = (await bell?.test().catch(() => false)) ?? false;
  fill('silent', sounds ? '' : words.before.silent);
  await stayLit();
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
  void awake?.release();
  await ask('poll', { duty: false });
}

async function stayLit(): Promise<void> {
  try {
    awake = await navigator.wakeLock?.request('screen');
  } catch {
    // Little battery, or an old browser: the page says to keep the screen lit.
  }
}

/** The call that is shown is answered. */
async function answer(said: string): Promise<void> {
  const view = viewOf(known, Date.now());
  if (view.name !== 'ring' && view.name !== 'answered') return;
  await ask('answer', { call: view.call.id, answer: said });
}

const presses: Record<string, () => Promise<void> | void> = {
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
  known.writing = false;
  await ask('today', { note: text });
}

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-press], [data-answer]');
  if (!button) return;
  const { press, answer: said } = button.dataset;
  void Promise.resolve(said ? answer(said) : presses[press ?? '']?.()).then(show);
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const text = form.querySelector('input')?.value ?? '';
  void (form.id === 'pair' ? pair(text) : note(text)).then(show);
});
document.addEventListener('visibilitychange', () => {
  if (document.hidden || !known.duty) return;
  void stayLit();
  void poll();
});

async function goOn(): Promise<void> {
  if (known.paired && !known.hasKey) await poll();
  setTimeout(() => void goOn(), askedEvery * 1000);
}
show();
setInterval(show, 1000);
void goOn();
