import { dayOfInstant, formatDay } from '../../../../content/text/date.ts';
import { holdsNumber } from '../../../../content/text/phone.ts';
import { asTime } from '../../../base/fields/time.ts';
import { keyOf } from '../names.ts';
import { readAnyDay } from '../values.ts';
import type { FlatColumn } from './flat-list.ts';

type Cell = Pick<FlatColumn, 'read' | 'write'>;

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

/** Words in one field. */
export const words = (field: string): Cell => ({
  read: (text) => ({ value: { [field]: text } }),
  write: (fields) => textIn(fields[field]),
});

/** Words without a phone number: those of people stand with their team, where they agreed. */
export const wordsWithoutNumber = (field: string): Cell => ({
  ...words(field),
  read: (text) =>
    holdsNumber(text)
      ? { message: 'Đừng ghi số điện thoại ở ô này.', suggestions: [] }
      : { value: { [field]: text } },
});

/** Short sentences between semicolons, a row of the field each. */
export const sentences = (field: string): Cell => ({
  read: (text) => {
    const lines = text.split(';').map((line) => line.trim());
    return { value: { [field]: lines.filter(Boolean).map((line) => ({ text: line })) } };
  },
  write: (fields) =>
    ((fields[field] ?? []) as { text: string }[]).map(({ text }) => text).join('; '),
});

/** A day, kept at noon in Vietnam, as forms keep it. */
export const day = (field: string): Cell => ({
  read: (text) => {
    const reading = readAnyDay(text);
    return 'value' in reading ? { value: { [field]: `${reading.value}T05:00:00.000Z` } } : reading;
  },
  write: (fields) => {
    const kept = textIn(fields[field]);
    return kept && formatDay(dayOfInstant(kept));
  },
});

/** A time of day; a spreadsheet counts it as a part of the day. */
export const time = (field: string): Cell => ({
  read: (text) => {
    const value = asTime(
      /^0?[.,]\d+$/.test(text) ? timeOfPart(Number(text.replace(',', '.'))) : text,
    );
    return /^\d\d:\d\d$/.test(value)
      ? { value: { [field]: value } }
      : { message: `“${text}” chưa phải giờ. Ghi như 7:30 hoặc 13:00.`, suggestions: [] };
  },
  write: (fields) => textIn(fields[field]),
});

function timeOfPart(part: number): string {
  const minutes = Math.round(part * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** One of a few values, each with the words for it; the first are those that are written. */
export const choice = (field: string, options: Record<string, [string, ...string[]]>): Cell => ({
  read: (text) => {
    const found = Object.entries(options).find(([, names]) =>
      names.some((name) => keyOf(name) === keyOf(text)),
    );
    if (found) return { value: { [field]: found[0] } };
    const names = Object.values(options).map(([name]) => name);
    return {
      message: `“${text}” chưa rõ. Ghi một trong: ${names.join(' / ')}.`,
      suggestions: names,
    };
  },
  write: (fields) => options[textIn(fields[field])]?.[0] ?? '',
});
