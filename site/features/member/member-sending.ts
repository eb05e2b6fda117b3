import {
  fieldsOf,
  isCount,
  isInstant,
  isText,
  listOf,
  maybe,
  recordOf,
} from '../../../content/kept-json.ts';
import { keyMark, teamSumsPath } from '../../../content/team-link.ts';
import type { TeamSumsTaken } from '../../../content/team-sums.ts';
import { formatDay, formatInstant } from '../../../content/text/date.ts';
import { keptMonths, type Book } from '../../../tally/book.ts';
import { encode } from '../../../tally/code.ts';
import { countOf, summed } from '../../../tally/counters.ts';
import { monthNumber, monthOf } from '../../../tally/month.ts';
import { mostPhones, rowsOf, sumsOf } from '../../../tally/rows.ts';
import { isInApp } from '../../browser/in-app-browser.ts';
import { pageLanguage } from '../../browser/language.ts';
import { sendingWords } from '../../words/sending.ts';
import { keep, recallJson } from '../storage/storage.ts';
import { bookNow, markOf, today } from './member-book.ts';
import { sendingKey } from './member-key.ts';
import { drawAnew, made, part, put } from './member-parts.ts';

const words = sendingWords(pageLanguage());

const isTaken = fieldsOf({
  place: isText,
  until: isText,
  months: listOf(fieldsOf({ month: isText, phones: isCount, first: isCount, people: isCount })),
});
const isSending = fieldsOf({
  key: isText,
  /** By month, the code that the commune took. */
  sent: recordOf(isText),
  /** Since when sums wait for a network. */
  waits: maybe(isInstant),
  /** Why they were not taken. */
  refused: maybe(isText),
  takenAt: maybe(isInstant),
  taken: maybe(isTaken),
});

/** The key of a team on this phone, and what became of what was sent. */
interface Sending {
  key: string;
  sent: Record<string, string>;
  waits?: string;
  refused?: string;
  takenAt?: string;
  taken?: TeamSumsTaken;
}

const sendingNow = (): Sending | undefined => recallJson(sendingKey, isSending);
const keepSending = (sending: Sending): boolean => keep(sendingKey, JSON.stringify(sending));

/** Sends what waits for a network, if anything does. */
export async function sendWaiting(): Promise<void> {
  if (sendingNow()?.waits) await send();
}

/** The sums of a phone go to the commune, once its team has a key. */
export function startSending(page: HTMLElement): void {
  const button = part<HTMLButtonElement>(page, '[data-send]');
  const draw = () => show(page);
  const sendAndShow = async () => {
    button.disabled = true;
    part(page, '[data-heard]').hidden = true;
    put(page, '[data-send-label]', words.sending);
    await send();
    button.disabled = false;
    draw();
  };
  button.addEventListener('click', () => void sendAndShow());
  part(page, '[data-type]').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = part<HTMLInputElement>(page, '#ma-to');
    if (takeKey(field.value)) field.value = '';
  });
  const sendAsWaiting = () => {
    if (sendingNow()?.waits) void sendAndShow();
  };
  addEventListener('online', sendAsWaiting);
  addEventListener('hashchange', takeFragment);
  takeFragment();
  drawAnew(draw);
  sendAsWaiting();

  function takeFragment(): void {
    if (!location.hash.startsWith(keyMark)) return;
    if (isInApp) return hear(words.inApp);
    const typed = location.hash.slice(keyMark.length);
    // Whoever is handed this phone, or a picture of it, sees no key.
    history.replaceState(null, '', location.pathname);
    takeKey(typed);
  }

  function takeKey(typed: string): boolean {
    const key = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
    if (key.length !== 16) {
      hear(words.misread);
      return false;
    }
    const known = sendingNow();
    const isKept = known?.key === key || keepSending({ key, sent: {} });
    hear(isKept ? words.keyKept : words.full);
    draw();
    return isKept;
  }

  function hear(text: string): void {
    const heard = part(page, '[data-heard]');
    heard.textContent = text;
    heard.hidden = false;
  }
}

/** By month, the codes of what the commune does not have yet; a clock that stood ahead is left out. */
function unsent(book: Book, { sent }: Pick<Sending, 'sent'>): [month: string, code: string][] {
  const now = monthNumber(monthOf(today()));
  const isDue = (month: string) =>
    monthNumber(month) <= now && monthNumber(month) >= now - keptMonths;
  const months = new Set(book.rows.map(({ month }) => month));
  return [...months]
    .filter(isDue)
    .sort()
    .map((month): [string, string] => {
      const rows = rowsOf(book.rows, month).slice(0, mostPhones);
      return [month, encode(rows, month, markOf(book))];
    })
    .filter(([month, code]) => sent[month] !== code);
}

let underWay: Promise<void> | undefined;

/** Sends what the commune does not have; without a network it waits. Two presses are one. */
function send(): Promise<void> {
  return (underWay ??= sendOnce().finally(() => (underWay = undefined)));
}

async function sendOnce(): Promise<void> {
  const sending = sendingNow();
  if (!sending) return;
  const codes = unsent(bookNow(), sending);
  const { key, sent, takenAt, taken } = sending;
  const before: Sending = { key, sent, ...(takenAt && taken && { takenAt, taken }) };
  if (codes.length === 0) return void keepSending(before);
  const at = new Date().toISOString();
  const outcome = await post(
    key,
    codes.map(([, code]) => code),
  );
  // Another key was scanned meanwhile.
  if (sendingNow()?.key !== key) return;
  if (outcome === 'waiting') keepSending({ ...before, waits: sending.waits ?? at });
  else if (typeof outcome === 'string') keepSending({ ...before, refused: outcome });
  else
    keepSending({
      key,
      sent: { ...sent, ...Object.fromEntries(codes) },
      takenAt: at,
      taken: outcome,
    });
}

/** @returns what the commune has now, that it waits for a network, or the sentence why it was refused */
async function post(key: string, codes: string[]): Promise<TeamSumsTaken | 'waiting' | string> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` };
  const body = JSON.stringify({ codes });
  try {
    const answer = await fetch(teamSumsPath, { method: 'POST', headers, body });
    if (answer.status >= 500 || answer.status === 429) return 'waiting';
    const said: unknown = await answer.json();
    if (answer.ok) return isTaken(said) ? said : 'waiting';
    const refused = fieldsOf({ errors: listOf(fieldsOf({ message: isText })) });
    return (refused(said) && said.errors[0]?.message) || words.failed;
  } catch {
    return 'waiting';
  }
}

function show(page: HTMLElement): void {
  const sending = sendingNow();
  part(page, '[data-no-key]').hidden = sending !== undefined;
  // A key that was typed wrong is known by its refusal only.
  part(page, '[data-type]').hidden = sending !== undefined && !sending.refused;
  part(page, '[data-state]').hidden = sending === undefined;
  if (!sending) return;
  const { taken, takenAt } = sending;
  const state = stateOf(bookNow(), sending);
  put(page, '[data-head]', state.head);
  put(page, '[data-what]', state.what);
  const months = part(page, '[data-months]');
  months.hidden = !taken;
  const lines = taken?.months.map(({ month, phones, first, people }) =>
    made('li', words.arrivedMonth(month, phones, first, people)),
  );
  months.replaceChildren(...(lines ?? []));
  const button = part(page, '[data-send]');
  button.hidden = !state.press;
  put(page, '[data-send-label]', state.press ?? '');
  part(page, '[data-count]').hidden = state.press !== undefined || takenAt !== undefined;
  const key = taken ? words.key(taken.place, formatDay(taken.until)) : words.keyUnproven;
  put(page, '[data-key]', key);
}

interface State {
  head: string;
  what: string;
  /** What a press does, where there is something to send. */
  press?: string;
}

function stateOf(book: Book, { sent, waits, refused, takenAt }: Sending): State {
  const months = unsent(book, { sent }).map(([month]) => month);
  if (refused) return { head: words.refused, what: refused, press: words.again };
  if (months.length === 0)
    return takenAt
      ? { head: words.arrived, what: words.arrivedWhat(formatInstant(takenAt)) }
      : { head: words.nothing, what: words.nothingWhat };
  if (waits)
    return { head: words.waits, what: words.waitsWhat(formatInstant(waits)), press: words.tryNow };
  const sum = summed(months.map((month) => sumsOf(book.rows, month)));
  const what = words.readyWhat(months, countOf(sum, 'first'), countOf(sum, 'people'));
  return { head: words.ready, what, press: words.send };
}
