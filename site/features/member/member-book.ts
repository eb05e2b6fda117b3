import {
  fieldsOf,
  isCount,
  isText,
  listOf,
  recordOf,
  type Guard,
} from '../../../content/kept-json.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { newBook, type Book } from '../../../tally/book.ts';
import { teamMark } from '../../../tally/code.ts';
import { counters } from '../../../tally/counters.ts';
import { Refused } from '../../../tally/refused.ts';
import { myPlace } from '../places/my-place.ts';
import { keep, recall } from '../storage/storage.ts';
import { pageLanguage } from '../../browser/language.ts';
import { bookKey } from './member-key.ts';
import { tallyWords } from '../../words/tally.ts';

const isRow = fieldsOf({
  phone: isText,
  no: isCount,
  month: isText,
  version: isCount,
  counts: (value: unknown): value is number[] =>
    listOf(isCount)(value) && value.length === counters.length,
});
const orNull =
  <Value>(is: Guard<Value>): Guard<Value | null> =>
  (value): value is Value | null =>
    value === null || is(value);
const isFirst: Guard<1> = (value): value is 1 => value === 1;
const isNumber: Guard<number> = (value): value is number => Number.isSafeInteger(value);
const isBook: Guard<Book> = fieldsOf({
  format: isFirst,
  phone: isText,
  no: isCount,
  households: orNull(isCount),
  rows: listOf(isRow),
  days: recordOf(fieldsOf({ houses: isCount, people: isCount })),
  last: orNull(fieldsOf({ day: isText, steps: recordOf(isNumber) })),
});

/** Five signs by which the rows of a phone are told apart; nothing of the device is in them. */
function drawPhone(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(5));
  return Array.from(drawn, (number) => (number % 36).toString(36).toUpperCase()).join('');
}

/** What this phone kept: a book, none yet, or something that this version does not understand. */
function readBook(): Book | 'none' | 'unreadable' {
  const text = recall(bookKey);
  if (text === null) return 'none';
  try {
    const value: unknown = JSON.parse(text);
    return isBook(value) ? value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** The book of this phone; an empty one that is not kept yet where nothing was counted. */
export function bookNow(): Book {
  const kept = readBook();
  return typeof kept === 'string' ? newBook(drawPhone()) : kept;
}

export const today = (): string => dayOfInstant(new Date());

/** The mark of the team of this phone's hamlet. */
export const ownTeam = (): string => teamMark(myPlace()?.hamlet?.address);

/**
 * Changes the book and keeps it; when that is refused, says why on the page and changes nothing.
 * Tabs that are open beside this one have written theirs before.
 */
export function change<Result extends { book: Book }>(
  page: HTMLElement,
  how: (book: Book, day: string) => Result,
): Result | undefined {
  const place = page.querySelector<HTMLElement>('[data-refused]');
  if (place) place.hidden = true;
  try {
    const day = today();
    if (readBook() === 'unreadable') return say('unreadable');
    if (day < (page.dataset.since ?? '')) throw new Refused('clock');
    const result = how(bookNow(), day);
    return keep(bookKey, JSON.stringify(result.book)) ? result : say('full');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return say(error.reason, error.no);
  }

  function say(...why: Parameters<ReturnType<typeof tallyWords>['refused']>): undefined {
    if (!place) return;
    place.textContent = tallyWords(pageLanguage()).refused(...why);
    place.hidden = false;
    place.scrollIntoView({ block: 'center' });
  }
}
