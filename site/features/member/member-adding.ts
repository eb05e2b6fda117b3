import { pageLanguage } from '../../browser/language.ts';
import { tallyWords } from '../../words/tally.ts';
import { isInApp } from '../../browser/in-app-browser.ts';
import { load } from '../../browser/load.ts';
import { renumbered, type Book } from '../../../tally/book.ts';
import { encode } from '../../../tally/code.ts';
import { countOf } from '../../../tally/counters.ts';
import { monthAt, monthNumber, monthOf } from '../../../tally/month.ts';
import { withCode } from '../../../tally/adding.ts';
import { mostPhones, rowsOf, sharedNumbers, sumsOf, type Row } from '../../../tally/rows.ts';
import { bookNow, change, markOf, otherHamlet, today } from './member-book.ts';
import { copyAndSay, drawAnew, made, part, put } from './member-parts.ts';

const all = tallyWords(pageLanguage());
const words = all.adding;
const mark = '#gop=';

/** Adds up the phones of a team: shows the code of this one, takes those of others. */
export function startAdding(page: HTMLElement): void {
  let month = monthOf(today());
  const draw = () => {
    show(page, bookNow(), month);
    const to = otherMonth();
    const other = part(page, '[data-other]');
    other.hidden = to === undefined;
    other.textContent = to ? words.other(to) : '';
  };
  /** The month that a button leads to: from another back to this one, else to the last where it has numbers. */
  const otherMonth = () => {
    const now = monthOf(today());
    if (month !== now) return now;
    const last = monthAt(Math.max(0, monthNumber(now) - 1));
    return rowsOf(bookNow().rows, last).length > 0 ? last : undefined;
  };

  part(page, '[data-copy]').addEventListener(
    'click',
    () => void copyAndSay(linkOf(bookNow(), month), words.copied),
  );
  part(page, '[data-other]').addEventListener('click', () => {
    month = otherMonth() ?? month;
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
    const code = /#gop=([0-9A-Z]+)/i.exec(field.value)?.[1];
    if (!code) hear(words.unread);
    else if (take(code.toUpperCase())) field.value = '';
  });
  addEventListener('hashchange', takeFragment);
  takeFragment();
  drawAnew(draw);

  function takeFragment(): void {
    if (!location.hash.startsWith(mark)) return;
    // Its numbers would lie where the member does not count, and the address is what is handed on.
    if (isInApp) return hear(words.inApp);
    const code = location.hash.slice(mark.length);
    // A code that was read is not read again by the next visit to this page.
    history.replaceState(null, '', location.pathname);
    take(code);
  }

  function take(code: string): boolean {
    hear('');
    const result = change(page, (book, day) => withCode(book, code, day, markOf(book)));
    if (!result) return false;
    month = result.month;
    const { book, news } = result;
    const isNews = news.some(({ what }) => what !== 'same');
    const said = isNews ? words.added(countOf(sumsOf(book.rows, month), 'first')) : words.known;
    const isOwnThere = book.rows.some(({ phone }) => phone === book.phone);
    hear(isOwnThere ? said : `${said} ${words.noneOwn}`);
    draw();
    return true;
  }

  function hear(text: string): void {
    const heard = part(page, '[data-heard]');
    heard.textContent = text;
    heard.hidden = text === '';
  }
}

function linkOf(book: Book, month: string): string {
  const code = encode(rowsOf(book.rows, month).slice(0, mostPhones), month, markOf(book));
  return `${location.origin}${location.pathname}${mark}${code}`;
}

function show(page: HTMLElement, book: Book, month: string): void {
  const rows = rowsOf(book.rows, month);
  const isEmpty = rows.length === 0;
  const place = part(page, '[data-code]');
  put(page, '[data-code-title]', words.code(month));
  place.hidden = isEmpty;
  if (!isEmpty) drawCode(place, linkOf(book, month), words.code(month));
  part(page, '[data-nothing]').hidden = !isEmpty;
  part(page, '[data-lead]').hidden = isEmpty;
  part(page, '[data-copy]').hidden = isEmpty;
  part(page, '[data-phones]').replaceChildren(...rows.map((row) => lineOf(row, book)));
  const sum = countOf(sumsOf(book.rows, month), 'first');
  put(page, '[data-whole]', isEmpty ? '' : words.whole(sum));
  const [number] = sharedNumbers(book.rows, month);
  const care = [number === undefined ? '' : words.shared(number), otherHamlet(book)];
  const shared = part(page, '[data-shared]');
  shared.textContent = care.join(' ').trim();
  shared.hidden = shared.textContent === '';
  for (const each of page.querySelectorAll<HTMLElement>('[data-no]')) {
    const isOwn = each.dataset.no === String(book.no);
    each.setAttribute('aria-pressed', String(isOwn));
    each.classList.toggle('is-quiet', !isOwn);
  }
}

function drawCode(place: HTMLElement, link: string, label: string): void {
  if (place.dataset.link === link && place.hasChildNodes()) return;
  place.dataset.link = link;
  load(import('./member-qr.ts'), ({ drawQr }) => {
    // A later code may have been drawn meanwhile.
    if (place.dataset.link === link) place.replaceChildren(drawQr(link, label));
  });
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
