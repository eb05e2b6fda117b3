import {
  fieldsOf,
  isCount,
  isText,
  listOf,
  recordOf,
  type Guard,
} from '../../../content/kept-json.ts';
import { toast } from '../../browser/toast.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { movedBack, newBook, type Book } from '../../../tally/book.ts';
import { teamMark } from '../../../tally/code.ts';
import { counters } from '../../../content/counters.ts';
import { Refused } from '../../../tally/refused.ts';
import { myPlace } from '../places/my-place.ts';
import { canKeep, keep, recall } from '../storage/storage.ts';
import { pageLanguage } from '../../browser/language.ts';
import { bookKey } from './member-key.ts';
import { button, inWords } from './member-parts.ts';
import { tallyWords, type Trouble } from '../../words/tally.ts';

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
const isWhole: Guard<number> = (value): value is number => Number.isSafeInteger(value);
const isBook: Guard<Book> = fieldsOf({
  format: isFirst,
  phone: isText,
  no: isCount,
  team: orNull(fieldsOf({ address: isText, name: isText })),
  households: orNull(isCount),
  rows: listOf(isRow),
  days: recordOf(fieldsOf({ houses: isCount, people: isCount })),
  last: orNull(fieldsOf({ day: isText, steps: recordOf(isWhole), version: isCount })),
});
const hasFormat = fieldsOf({ format: isWhole });

/** Five signs by which the rows of a phone are told apart; nothing of the device is in them. */
function drawPhone(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(5));
  return Array.from(drawn, (number) => (number % 36).toString(36).toUpperCase()).join('');
}

/** The book that this phone kept: none yet, one of a later version of this site, or something broken. */
function readBook(): Book | 'none' | 'newer' | 'damaged' {
  const text = recall(bookKey);
  if (text === null) return 'none';
  try {
    const value: unknown = JSON.parse(text);
    if (isBook(value)) return value;
    return hasFormat(value) && value.format > 1 ? 'newer' : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Tells why this phone can't count at all, if so. */
export function troubleNow(): Trouble | undefined {
  const kept = readBook();
  if (kept === 'newer' || kept === 'damaged') return kept;
  return canKeep() ? undefined : 'no-storage';
}

/** The book of this phone; an empty one that is not kept yet where nothing was counted. */
export function bookNow(): Book {
  const kept = readBook();
  const book = typeof kept === 'string' ? newBook(drawPhone()) : kept;
  const place = myPlace();
  // A phone counts for the hamlet that was chosen first: its numbers do not move with a later choice.
  if (book.team || !place?.hamlet) return book;
  return { ...book, team: { address: place.hamlet.address, name: inWords(place) } };
}

export const today = (): string => dayOfInstant(new Date());

/** The mark of the team that a book counts for. */
export const markOf = ({ team }: Book): string => teamMark(team?.address);

/** Tells in a sentence that another hamlet was chosen since; nothing where it was not. */
export function otherHamlet({ team }: Book): string {
  const place = myPlace();
  if (!team || !place?.hamlet || place.hamlet.address === team.address) return '';
  return tallyWords(pageLanguage()).otherHamlet(team.name, inWords(place));
}

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
    const trouble = troubleNow();
    if (trouble && trouble !== 'no-storage') return say(trouble);
    if (day < (page.dataset.since ?? '')) throw new Refused('early');
    const result = how(bookNow(), day);
    return keep(bookKey, JSON.stringify(result.book)) ? result : say('full');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return say(error.reason, error.no);
  }

  function say(...why: Parameters<ReturnType<typeof tallyWords>['refused']>): undefined {
    if (!place) return;
    const words = tallyWords(pageLanguage());
    place.textContent = words.refused(...why);
    // The only way on for a phone whose clock once stood ahead.
    if (why[0] === 'clock')
      place.append(
        ' ',
        button(words.moveBack, () => moveBack(page), 'btn is-quiet'),
      );
    place.hidden = false;
    place.scrollIntoView({ block: 'center' });
  }
}

function moveBack(page: HTMLElement): void {
  if (!change(page, (book, day) => ({ book: movedBack(book, day) }))) return;
  toast(tallyWords(pageLanguage()).movedBack);
  dispatchEvent(new StorageEvent('storage'));
}
