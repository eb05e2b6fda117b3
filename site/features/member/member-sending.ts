import { keyMark } from '../../../content/team-link.ts';
import { formatDay, formatInstant } from '../../../content/text/date.ts';
import { keptMonths, type Book } from '../../../tally/book.ts';
import { encode } from '../../../tally/code.ts';
import { countOf, summed } from '../../../tally/counters.ts';
import { monthNumber, monthOf } from '../../../tally/month.ts';
import { mostPhones, rowsOf, sumsOf } from '../../../tally/rows.ts';
import { isInApp } from '../../browser/in-app-browser.ts';
import { pageLanguage } from '../../browser/language.ts';
import { sendingWords } from '../../words/sending.ts';
import { bookNow, markOf, today } from './member-book.ts';
import { drawAnew, made, part, put } from './member-parts.ts';
import { postSums } from './post-sums.ts';
import { sendMonths } from './send-months.ts';
import { keepSending, sendingNow, type Sending } from './sending-kept.ts';

const words = sendingWords(pageLanguage());

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
  const sendAll = async () => {
    await underWay;
    const sending = sendingNow();
    if (sending && keepSending({ ...sending, sent: {} })) await sendAndShow();
  };
  part(page, '[data-all] button').addEventListener('click', () => void sendAll());
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
    // One that the commune took is not lost by a link that somebody sent.
    if (known?.taken && known.key !== key) {
      ask(known.taken.place, key);
      return true;
    }
    return keepKey(key);
  }

  function keepKey(key: string): boolean {
    const isKept = sendingNow()?.key === key || keepSending({ key, sent: {} });
    hear(isKept ? words.keyKept : words.full);
    draw();
    return isKept;
  }

  function ask(place: string, key: string): void {
    const swap = part(page, '[data-swap]');
    put(page, '[data-swap-what]', words.swap(place));
    swap.hidden = false;
    part(page, '[data-heard]').hidden = true;
    const answer = (of: string, deed: () => void) =>
      (part<HTMLButtonElement>(page, of).onclick = () => {
        swap.hidden = true;
        deed();
      });
    answer('[data-swap-yes]', () => keepKey(key));
    answer('[data-swap-no]', () => hear(words.swapKept));
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
  const { key, sent, waits, takenAt, taken } = sending;
  const before: Sending = { key, sent, ...(takenAt && taken && { takenAt, taken }) };
  const book = bookNow();
  const codes = unsent(book, sending);
  if (codes.length === 0) return void keepSending(before);
  const at = new Date().toISOString();
  const outcome = await sendMonths(codes, (code) => postSums(key, code, book.phone));
  // Another key was scanned meanwhile.
  if (sendingNow()?.key !== key) return;
  const refused = outcome.refused.map(({ month, why }) => (month ? words.of(month, why) : why));
  keepSending({
    ...before,
    sent: { ...sent, ...outcome.sent },
    ...(outcome.taken && { takenAt: at, taken: outcome.taken }),
    ...(outcome.waits && { waits: waits ?? at, waitsFor: outcome.waits }),
    ...(refused.length > 0 && { refused: refused.join(' ') }),
  });
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
  part(page, '[data-mood]').className = state.mark ? `notice ${grounds[state.mark]}` : '';
  for (const mark of page.querySelectorAll<HTMLElement>('[data-mark]'))
    mark.hidden = mark.dataset['mark'] !== state.mark;
  put(page, '[data-head]', state.head);
  put(page, '[data-what]', state.what);
  const months = part(page, '[data-months]');
  months.hidden = !taken;
  const lines = taken?.months.map(({ month, ...sums }) =>
    made('li', words.arrivedMonth(month, sums)),
  );
  months.replaceChildren(...(lines ?? []));
  const button = part(page, '[data-send]');
  button.hidden = !state.press;
  put(page, '[data-send-label]', state.press ?? '');
  part(page, '[data-all]').hidden = Object.keys(sending.sent).length === 0;
  part(page, '[data-count]').hidden = state.press !== undefined || takenAt !== undefined;
  const key = taken ? words.key(taken.place, formatDay(taken.until)) : words.keyUnproven;
  put(page, '[data-key]', key);
}

const grounds = { arrived: '', waits: 'is-care', refused: 'is-urgent' } as const;

interface State {
  /** Sign and ground of what needs no press, or can't go on. */
  mark?: keyof typeof grounds;
  head: string;
  what: string;
  /** Label of the button, where there is something to send. */
  press?: string;
}

function stateOf(book: Book, { sent, waits, waitsFor, refused, takenAt }: Sending): State {
  const months = unsent(book, { sent }).map(([month]) => month);
  if (refused) return { mark: 'refused', head: words.refused, what: refused, press: words.again };
  if (months.length === 0)
    return takenAt
      ? { mark: 'arrived', head: words.arrived, what: words.arrivedWhat(formatInstant(takenAt)) }
      : { head: words.nothing, what: words.nothingWhat };
  if (waits) {
    const { head, what } = words.waits[waitsFor === 'busy' ? 'busy' : 'offline'];
    return { mark: 'waits', head, what: what(formatInstant(waits)), press: words.tryNow };
  }
  const sum = summed(months.map((month) => sumsOf(book.rows, month)));
  const what = words.readyWhat(months, countOf(sum, 'first'), countOf(sum, 'people'));
  return { head: words.ready, what, press: words.send };
}
