import type { ReportForm } from '../../../content/report-form.ts';
import { csv } from '../../../content/open-data/csv.ts';
import { formatDay } from '../../../content/text/date.ts';
import { pageLanguage } from '../../browser/language.ts';
import { tallyWords } from '../../words/tally.ts';
import type { Book } from '../../../tally/book.ts';
import { countOf } from '../../../tally/counters.ts';
import { filled, type FilledLine } from '../../../tally/form.ts';
import { monthOf } from '../../../tally/month.ts';
import { rowsOf } from '../../../tally/rows.ts';
import { householdsOf, readListed } from './member-households.ts';
import { bookNow, change, otherHamlet, today } from './member-book.ts';
import { copyAndSay, drawAnew, made, part, put } from './member-parts.ts';

const all = tallyWords(pageLanguage());
const words = all.report;

/** The report of a month: a text for Zalo, a sheet to sign, a table. */
export function startReport(page: HTMLElement): void {
  const select = part<HTMLSelectElement>(page, '#thang');
  const field = part<HTMLInputElement>(page, '#so-ho');
  const form = JSON.parse(page.dataset['form'] ?? '') as ReportForm;
  select.addEventListener('change', () => show(page, form, bookNow(), select.value));
  field.addEventListener('input', () => {
    const households = Number(field.value.replace(/\D/g, '').slice(0, longest)) || null;
    const result = change(page, (book) => ({ book: { ...book, households } }));
    if (result) draw();
    else showHouseholds();
  });
  field.addEventListener('blur', showHouseholds);
  part(page, '[data-copy]').addEventListener(
    'click',
    () => void copyAndSay(part(page, '[data-text]').innerText, all.adding.copied),
  );
  page.querySelector('[data-csv]')?.addEventListener('click', () => {
    const month = select.value;
    save(csvOf(form, bookNow(), month), `bao-cao-${month}.csv`);
  });
  showHouseholds();
  drawAnew(draw);
  void readListed(() => {
    showHouseholds();
    draw();
  });

  function showHouseholds(): void {
    const book = bookNow();
    field.value = String(book.households ?? '');
    field.placeholder = String(householdsOf({ ...book, households: null }) ?? '');
  }

  function draw(): void {
    const book = bookNow();
    const chosen = select.value || monthOf(today());
    const months = new Set([monthOf(today()), ...book.rows.map(({ month }) => month)]);
    const options = [...months].sort().reverse();
    select.replaceChildren(
      ...options.map((month) => new Option(words.sheet(words.choose, month), month)),
    );
    select.value = months.has(chosen) ? chosen : monthOf(today());
    show(page, form, book, select.value);
  }
}

/** The digits of the most households that a hamlet has. */
const longest = 4;

const saidValue = ({ value, unit, of }: FilledLine): string =>
  of ? words.part(value, of.households, unit, of.percent, of.isTwice) : words.valueOf(value, unit);

const linesOf = ({ lines }: ReportForm, book: Book, month: string) =>
  filled(lines, book.rows, month, householdsOf(book));

function show(page: HTMLElement, form: ReportForm, book: Book, month: string): void {
  const rows = rowsOf(book.rows, month);
  const lines = linesOf(form, book, month);
  const team = book.team ? `${words.team} ${book.team.name}` : words.unnamed;
  const from = rows.length === 0 ? words.none : words.from(rows.length, formatDay(today()));
  const text = [
    words.sheet(form.title, month).toLocaleUpperCase('vi'),
    team,
    '',
    ...lines.map((line, at) => `${at + 1}. ${line.say}: ${saidValue(line)}`),
    '',
    from,
  ];
  const other = part(page, '[data-other-hamlet]');
  other.textContent = otherHamlet(book);
  other.hidden = other.textContent === '';
  put(page, '[data-text]', text.join('\n'));
  put(page, '[data-place]', team);
  put(page, '[data-sheet]', words.sheet(form.title, month));
  put(page, '[data-from]', from);
  part(page, '[data-lines]').replaceChildren(
    ...lines.map((line, at) => {
      const head = made('th', line.say);
      head.scope = 'row';
      return made('tr', made('td', String(at + 1)), head, made('td', saidValue(line)));
    }),
  );
  part(page, '[data-members]').replaceChildren(
    ...[words.days, ...rows.map(({ no }) => words.member(no))].map((name) => made('th', name)),
  );
  part(page, '[data-member-days]').replaceChildren(
    made('td', all.month(month)),
    ...rows.map(({ counts }) => made('td', String(countOf(counts, 'days')))),
  );
}

function csvOf(form: ReportForm, book: Book, month: string): string {
  const columns = [words.what, words.value, words.unit];
  const lines = linesOf(form, book, month).map(({ say, value, unit }) => ({
    [words.what]: say,
    [words.value]: value,
    [words.unit]: unit,
  }));
  return csv(columns, lines);
}

function save(text: string, name: string): void {
  const link = made('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  // Some browsers read it only after the click.
  addEventListener('pagehide', () => URL.revokeObjectURL(link.href), { once: true });
}
