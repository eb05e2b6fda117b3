import type { ColumnChoices, Heading } from '../../../base/spreadsheet/list/headings.ts';

type Remembered = ColumnChoices['remembered'];

/** The keys under which this browser keeps what its user said of headings, by the kind of list. */
const names: Partial<Record<string, string>> = {
  teams: 'cot-cua-tep',
  units: 'cot-cua-tep-doi-ten',
};
const nameOf = (list: string) => names[list] ?? `cot-cua-tep-${list}`;

/** Headings that are kept, the newest. */
const most = 60;

/** Adds what is said of columns to what was said before: the last word on a column counts. */
export function mergeChoices(
  before: ColumnChoices['chosen'],
  now: ColumnChoices['chosen'],
): ColumnChoices['chosen'] {
  const said = new Set(now.map(({ column }) => column));
  return [...before.filter(({ column }) => !said.has(column)), ...now];
}

/** Reads what was said of headings in this browser, which may keep nothing. */
export function rememberedColumns(of: string): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(of)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

/** Keeps what was said of the columns of a file that is imported. */
export function rememberColumns(of: string, columns: Heading[]): void {
  const said = columns
    .filter(({ by, key, text }) => by === 'choice' && key !== '' && text !== '')
    .map(({ text, key }) => ({ heading: text, key }));
  if (said.length === 0) return;
  const before = rememberedColumns(of).filter(
    (one) => !said.some(({ heading }) => heading === one.heading),
  );
  try {
    localStorage.setItem(nameOf(of), JSON.stringify([...before, ...said].slice(-most)));
  } catch {
    // Asked again the next time.
  }
}

function isRemembered(one: unknown): one is Remembered[number] {
  const { heading, key } = (one ?? {}) as Record<string, unknown>;
  return typeof heading === 'string' && typeof key === 'string';
}
