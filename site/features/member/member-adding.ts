import { pageLanguage } from '../../browser/language.ts';
import { tallyWords } from '../../words/tally.ts';
import { renumbered, taken, type Book } from '../../../tally/book.ts';
import { encode } from '../../../tally/code.ts';
import { countOf } from '../../../tally/counters.ts';
import { monthAt, monthNumber, monthOf } from '../../../tally/month.ts';
import { mostPhones, rowsOf, sharedNumbers, sumsOf, type Row } from '../../../tally/rows.ts';
import { bookNow, change, ownTeam, today } from './member-book.ts';
import { copyAndSay, made, part, put } from './member-parts.ts';

const all = tallyWords(pageLanguage());
const words = all.adding;
const mark = '#gop=';

/** Adds up the phones of a team: shows the code of this one, takes those of others. */
export function startAdding(page: HTMLElement): void {
  let month = monthOf(today());
  const last = monthAt(monthNumber(month) - 1);
  const draw = () => show(page, bookNow(), month);

  part(page, '[data-copy]').addEventListener(
    'click',
    () => void copyAndSay(linkOf(bookNow(), month), words.copied),
  );
  const other = part(page, '[data-other]');
  const offer = () => {
    const to = month === last ? monthOf(today()) : last;
    other.hidden = rowsOf(bookNow().rows, last).length === 0;
    other.textContent = words.other(to);
    return to;
  };
  other.addEventListener('click', () => {
    month = offer();
    offer();
    draw();
  });
  part(page, '.numbers').addEventListener('click', ({ target }) => {
    const no = target instanceof HTMLElement && Number(target.dataset.no);
    if (!no) return;
    change(page, (book, day) => ({ book: renumbered(book, no, day) }));
    draw();
  });
  part(page, '[data-paste]').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = part<HTMLInputElement>(page, '#duong-dan');
    take(field.value.slice(field.value.lastIndexOf('=') + 1));
    field.value = '';
  });
  addEventListener('hashchange', takeFragment);
  takeFragment();
  offer();
  draw();

  function takeFragment(): void {
    if (!location.hash.startsWith(mark)) return;
    const code = location.hash.slice(mark.length);
    // A code that was read is not read again by the next visit to this page.
    history.replaceState(null, '', location.pathname);
    take(code);
  }

  function take(code: string): void {
    const heard = part(page, '[data-heard]');
    heard.hidden = true;
    const result = change(page, (book, day) => taken(book, code, day, ownTeam()));
    if (!result) return;
    month = result.month;
    const isNews = result.news.some(({ what }) => what !== 'same');
    const sum = countOf(sumsOf(result.book.rows, month), 'first');
    heard.textContent = isNews ? words.added(sum) : words.known;
    heard.hidden = false;
    offer();
    draw();
  }
}

function linkOf({ rows }: Book, month: string): string {
  const code = encode(rowsOf(rows, month).slice(0, mostPhones), month, ownTeam());
  return `${location.origin}${location.pathname}${mark}${code}`;
}

function show(page: HTMLElement, book: Book, month: string): void {
  const rows = rowsOf(book.rows, month);
  const isEmpty = rows.length === 0;
  const place = part(page, '[data-code]');
  put(page, '[data-code-title]', words.code(month));
  place.hidden = isEmpty;
  if (!isEmpty) void drawCode(place, linkOf(book, month), words.code(month));
  part(page, '[data-nothing]').hidden = !isEmpty;
  part(page, '[data-copy]').hidden = isEmpty;
  part(page, '[data-phones]').replaceChildren(...rows.map((row) => lineOf(row, book)));
  const sum = countOf(sumsOf(book.rows, month), 'first');
  put(page, '[data-whole]', isEmpty ? '' : words.whole(sum));
  const shared = part(page, '[data-shared]');
  const [number] = sharedNumbers(book.rows, month);
  shared.hidden = number === undefined;
  shared.textContent = number === undefined ? '' : words.shared(number);
  for (const each of page.querySelectorAll<HTMLElement>('[data-no]')) {
    const isOwn = each.dataset.no === String(book.no);
    each.setAttribute('aria-pressed', String(isOwn));
    each.classList.toggle('is-quiet', !isOwn);
  }
}

async function drawCode(place: HTMLElement, link: string, label: string): Promise<void> {
  place.dataset.link = link;
  const { drawQr } = await import('./member-qr.ts');
  // A later code may have been drawn meanwhile.
  if (place.dataset.link === link) place.replaceChildren(drawQr(link, label));
}

function lineOf({ phone, no, version, counts }: Row, book: Book): HTMLElement {
  const isOwn = phone === book.phone;
  const line = made(
    'li',
    made('i', String(no)),
    made(
      'span',
      made('b', isOwn ? words.own : words.phone(no)),
      made('small', words.times(version)),
    ),
    made('b', words.houses(countOf(counts, 'first'))),
  );
  line.classList.toggle('is-me', isOwn);
  return line;
}
