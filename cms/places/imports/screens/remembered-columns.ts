import type { ColumnChoices, Heading } from '../../../base/spreadsheet/list/headings.ts';

type Remembered = ColumnChoices['remembered'];

/** The key under which this browser keeps what its user said of headings. */
const name = 'cot-cua-tep';
/** Headings that are kept, the newest. */
const most = 60;

/** Reads what was said of headings in this browser, which may keep nothing. */
export function rememberedColumns(): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

/** Keeps what was said of the columns of a file that is imported. */
export function rememberColumns(columns: Heading[]): void {
  const said = columns
    .filter(({ by, key, text }) => by === 'choice' && key !== '' && text !== '')
    .map(({ text, key }) => ({ heading: text, key }));
  if (said.length === 0) return;
  const before = rememberedColumns().filter(
    (one) => !said.some(({ heading }) => heading === one.heading),
  );
  try {
    localStorage.setItem(name, JSON.stringify([...before, ...said].slice(-most)));
  } catch {
    // Asked again the next time.
  }
}

function isRemembered(one: unknown): one is Remembered[number] {
  const { heading, key } = (one ?? {}) as Record<string, unknown>;
  return typeof heading === 'string' && typeof key === 'string';
}
