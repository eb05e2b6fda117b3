import { type FileContext } from './context.ts';
import { fieldLabels, type Check, type WrittenCheck } from './shared.ts';

/** A text that is read again, with what it asks and the facts that it states. */
interface Reviewed {
  check: WrittenCheck[];
  facts: string[];
  reviewBy?: string | undefined;
}

/**
 * The marks of a page; who reads one that has a day sees it first. What is to be known by a day, or
 * holds until one, is read again before: the review is what reminds editors, so a later one is reported.
 */
export function marksOf(page: Reviewed, { facts, report }: FileContext): Check[] {
  const ending = page.facts.flatMap((id) => facts.get(id)?.until ?? []);
  const days = [...page.check.flatMap(({ by }) => by ?? []), ...ending].toSorted();
  const [first] = days;
  if (first && (!page.reviewBy || page.reviewBy > first))
    report('reviewBy', `a day not after ${first}, for which a mark or fact waits`, inWords(page));
  const asked = page.check.map(({ field, note, by }) => ({
    field,
    note: by ? `Trước ${printed(by)}: ${note}` : note,
  }));
  const ends = [...new Set(ending)].map((until) => ({
    field: fieldLabels.sources,
    note: `Điều bài này dựa vào hết hiệu lực ${printed(until)}, văn bản nào thay? Tìm trên trang văn bản của Chính phủ.`,
  }));
  return [...asked, ...ends];
}

const inWords = ({ reviewBy }: Reviewed) => (reviewBy ? `"${reviewBy}"` : 'none');

/** `2027-03-01` → `01/03/2027` */
const printed = (day: string) => day.split('-').reverse().join('/');
