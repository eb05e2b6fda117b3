import { summed, type Counts } from './counters.ts';

/**
 * The sums that one phone counted in a month. Only that phone changes it, and each change raises the version.
 */
export interface Row {
  /** Five signs of 0–9 and A–Z, drawn once by the phone. */
  phone: string;
  /** The number of the member in the team, 1 to {@link mostPhones}. */
  no: number;
  /** "2026-11" */
  month: string;
  version: number;
  counts: Counts;
}

export const mostPhones = 12;

/**
 * Puts rows together: of each phone and month the higher version stays. Taking the same rows again, in
 * another order or by another way changes nothing; sums are taken afterwards.
 */
export function merged(rows: readonly Row[], others: readonly Row[]): Row[] {
  const kept = new Map<string, Row>();
  for (const row of [...rows, ...others]) {
    const key = `${row.month} ${row.phone}`;
    const known = kept.get(key);
    if (!known || isLater(row, known)) kept.set(key, row);
  }
  return [...kept].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** No phone writes one version twice; should two be told apart, all phones choose the same. */
function isLater(row: Row, known: Row): boolean {
  if (row.version !== known.version) return row.version > known.version;
  return signsOf(row) > signsOf(known);
}

const signsOf = ({ no, counts }: Row) =>
  [no, ...counts].map((each) => String(each).padStart(5, '0')).join();

/** The rows of a month, by the numbers of their phones. */
export const rowsOf = (rows: readonly Row[], month: string): Row[] =>
  rows
    .filter((row) => row.month === month)
    .sort((one, other) => one.no - other.no || (one.phone < other.phone ? -1 : 1));

/** The sums of a month over all phones. */
export const sumsOf = (rows: readonly Row[], month: string): Counts =>
  summed(rowsOf(rows, month).map(({ counts }) => counts));

/** The sums of the months of a year up to this one. */
export const sumsOfYear = (rows: readonly Row[], month: string): Counts =>
  summed(
    rows
      .filter((row) => row.month <= month && row.month.slice(0, 4) === month.slice(0, 4))
      .map(({ counts }) => counts),
  );

/** Numbers that more than one phone goes by in a month. */
export function sharedNumbers(rows: readonly Row[], month: string): number[] {
  const numbers = rowsOf(rows, month).map(({ no }) => no);
  return [...new Set(numbers.filter((no, at) => numbers.indexOf(no) !== at))];
}
