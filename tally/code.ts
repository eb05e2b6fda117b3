import { counters, type Counter } from '../content/counters.ts';
import { canBeOnes } from './counters.ts';
import { daysOf, monthAt, monthNumber } from './month.ts';
import { Refused } from './refused.ts';
import { mostPhones, type Row } from './rows.ts';

/*
 * A code holds one month: format, team, month, the rows, and a check. All numbers are of base 36 in
 * capitals, which a QR code writes in five and a half bits, each of a fixed width: a code that lost
 * something is recognised by its length.
 */
const format = '1';
const width = { team: 3, month: 2, phone: 5, no: 1, version: 3, check: 4 };
const widthOf: Record<Counter, number> = {
  first: 2,
  again: 2,
  people: 3,
  vneid: 3,
  services: 3,
  paying: 3,
  selling: 3,
  health: 3,
  scams: 3,
  other: 3,
  handed: 2,
  days: 1,
};
const headWidth = format.length + width.team + width.month;
const rowWidth =
  width.phone +
  width.no +
  width.version +
  counters.reduce((sum, counter) => sum + widthOf[counter], 0);

const written = (value: number, signs: number) =>
  value.toString(36).toUpperCase().padStart(signs, '0');

/** The highest version that a code can tell. */
export const lastVersion = 36 ** width.version - 1;

/** A number below 36^signs that a text leaves behind. */
function traceOf(text: string, signs: number): string {
  let trace = 0x811c9dc5;
  for (const sign of text) trace = Math.imul(trace ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return written(trace % 36 ** signs, signs);
}

/** Says in three signs which hamlet a team is of; "000" when the phone does not know. */
export const teamMark = (hamlet: string | undefined): string =>
  hamlet === undefined ? '000' : traceOf(hamlet, width.team);

/** Writes the rows of one month as one line of digits and capitals. */
export function encode(rows: readonly Row[], month: string, team: string): string {
  if (rows.length > mostPhones) throw new Refused('crowded');
  const body = [
    format,
    team,
    written(monthNumber(month), width.month),
    ...rows.map(
      ({ phone, no, version, counts }) =>
        phone +
        written(no, width.no) +
        written(version, width.version) +
        counters.map((name, at) => written(counts[at] ?? 0, widthOf[name])).join(''),
    ),
  ].join('');
  return body + traceOf(body, width.check);
}

export interface Decoded {
  month: string;
  team: string;
  rows: Row[];
}

/**
 * Reads a code.
 * @throws {Refused} `broken`, `newer` or `too-much`
 */
export function decode(code: string): Decoded {
  const text = code.trim().toUpperCase();
  const body = text.slice(0, -width.check);
  if (!/^[0-9A-Z]{10,}$/.test(text) || traceOf(body, width.check) !== text.slice(-width.check))
    throw new Refused('broken');
  if (!body.startsWith(format)) throw new Refused('newer');
  const count = (body.length - headWidth) / rowWidth;
  if (!Number.isInteger(count) || count < 1 || count > mostPhones) throw new Refused('broken');
  const reader = readerOf(body.slice(format.length));
  const team = reader.signs(width.team);
  const month = monthAt(reader.number(width.month));
  const rows = Array.from({ length: count }, () => readRow(reader, month));
  return { month, team, rows };
}

interface Reader {
  signs: (count: number) => string;
  number: (signs: number) => number;
}

function readerOf(text: string): Reader {
  let at = 0;
  const signs = (count: number) => text.slice(at, (at += count));
  return { signs, number: (count) => parseInt(signs(count), 36) };
}

function readRow({ signs, number }: Reader, month: string): Row {
  const phone = signs(width.phone);
  const no = number(width.no);
  const version = number(width.version);
  const counts = counters.map((name) => number(widthOf[name]));
  if (no < 1 || no > mostPhones || version < 1) throw new Refused('broken');
  if (!canBeOnes(counts, daysOf(month))) throw new Refused('too-much', no);
  return { phone, no, month, version, counts };
}
