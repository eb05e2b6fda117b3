import { mostHouseholds } from '../../../content/schema/hamlet.ts';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { formatNumber } from '../../../content/text/number.ts';
import { explainPhone, formatPhone, parsePhone } from '../../../content/text/phone.ts';
import type { ConsentScope } from '../../publishing/export/consent.ts';
import { consentScope } from '../../base/fields/consent.ts';
import { dayOfSerial } from '../../base/spreadsheet/serial.ts';
import { keyOf } from './names.ts';

/** The content of a cell, or the reason why it says nothing that can be kept. */
export type Reading<Value> =
  | { value: Value }
  | { message: string; suggestions: string[]; stays?: string };

/**
 * A day as people write it, from 1990 until today, as an instant at noon in Vietnam, as forms keep it.
 * @param mayBeTurned whether its column has days with the month in front
 */
export function readDay(text: string, now: Date, mayBeTurned = false): Reading<string> {
  const reading = readAnyDay(text);
  if (!('value' in reading)) return reading;
  const other = mayBeTurned ? turnedDay(text) : undefined;
  if (other && other !== formatDay(reading.value))
    return {
      ...fault(
        `“${text}” chưa rõ ngày nào: trong cột này có ô ghi tháng trước, ngày sau. Hãy chọn ngày đúng, ghi ngày/tháng/năm.`,
        [other],
      ),
      stays: 'Đúng như đang ghi',
    };
  if (reading.value < '1990' || reading.value > dayOfInstant(now))
    return fault(`“${text}” không thể là ngày ở đây: ngày cần từ năm 1990 tới hôm nay.`);
  return { value: `${reading.value}T05:00:00.000Z` };
}

/** A day as people write it: “05/03/2026” → “2026-03-05”. */
export function readAnyDay(text: string): Reading<string> {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? turned(dayFirst.exec(text));
  const iso = isoDay(year, month, day);
  if (iso) return { value: iso };
  const meant = turnedDay(text) ?? longYear(text);
  if (year || meant)
    return fault(
      `Lịch không có ngày “${text}”. Hãy ghi ngày/tháng/năm, năm đủ bốn số.`,
      meant ? [meant] : [],
    );
  const counted = /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : undefined;
  if (counted)
    return fault(`“${text}” là số mà Excel đếm ngày, không phải ngày. Hãy ghi ngày/tháng/năm.`, [
      counted,
    ]);
  return fault(`“${text}” không phải ngày. Hãy ghi ngày/tháng/năm, ví dụ 05/03/2026.`);
}

/** Tells whether a day has the month in front, which no day of ours has: “03/25/2026”. */
export function isTurned(text: string): boolean {
  return !('value' in readAnyDay(text)) && turnedDay(text) !== undefined;
}

const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;

const turned = (found: RegExpExecArray | null) =>
  found ? [found[0], found[3], found[2], found[1]] : [];

/** The day that a text says with the month in front: “03/25/2026” → “25/03/2026”. */
function turnedDay(text: string): string | undefined {
  const [, month = '', day = '', year = ''] = dayFirst.exec(text) ?? [];
  const iso = isoDay(year, month, day);
  return iso && formatDay(iso);
}

/** The same day with its century: “05/03/26” → “05/03/2026”. */
function longYear(text: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2})$/.exec(text) ?? [];
  const iso = isoDay(`20${year}`, month, day);
  return iso && formatDay(iso);
}

function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = year.length === 4 && new Date(`${iso}T05:00:00.000Z`).toJSON()?.startsWith(iso);
  return isDay ? iso : undefined;
}

/** A number that can be dialled, as digits. */
export function readPhone(text: string): Reading<string> {
  const digits = parsePhone(text);
  if (digits) return { value: digits };
  const bare = text.replace(/\D/g, '');
  const zero = parsePhone(`0${bare}`);
  if (/^[1-9]\d{7,9}$/.test(bare) && zero)
    return fault(`“${text}” mất số 0 ở đầu.`, [formatPhone(zero)]);
  const several = text
    .split(/[,;/]|\s+(?:-|–|và|hoặc)\s+/)
    .map(parsePhone)
    .filter((one) => one !== null);
  if (several.length > 1)
    return fault('Ô này có nhiều số. Chỉ ghi một số.', several.map(formatPhone));
  return fault(explainPhone(text) ?? 'Chưa đúng số điện thoại.');
}

/** The households of a hamlet: “412”, “1.204”, “412 hộ”. */
export function readHouseholds(text: string): Reading<number> {
  const [, digits] =
    /^(\d{1,3}(?:[. ]?\d{3})*)(?:[.,]0+)?(?:\s*hộ)?$/i.exec(text.normalize('NFC')) ?? [];
  const count = Number(digits?.replace(/\D/g, ''));
  if (count >= 1 && count <= mostHouseholds) return { value: count };
  return fault(
    `“${text}” không phải số hộ. Ghi một số từ 1 tới ${formatNumber(mostHouseholds)}; chưa biết thì để trống.`,
    [''],
  );
}

/** Several things in one cell. */
export function readWords(text: string): string[] {
  return [...new Set(text.split(/[;|]/).map((word) => word.trim()))].filter(Boolean);
}

const scopeWords: Record<string, ConsentScope> = {
  'so dien thoai': 'phone',
  'dien thoai': 'phone',
  sdt: 'phone',
  'so dt': 'phone',
  dt: 'phone',
  so: 'phone',
  zalo: 'zalo',
  'so zalo': 'zalo',
  hinh: 'picture',
  'hinh chup': 'picture',
  'hinh anh': 'picture',
  anh: 'picture',
};

const all = consentScope.map(({ label }) => label).join('; ');

/** Reads what somebody agreed to; nothing of it when the cell says no. */
export function readScope(text: string): Reading<ConsentScope[]> {
  if (['khong', 'khong dong y', 'ko', 'rut lai'].includes(keyOf(text))) return { value: [] };
  const found = text.split(/[;,|/+]|\s+và\s+/).map((word) => scopeWords[keyOf(word)]);
  if (found.every((one) => one !== undefined)) return { value: [...new Set(found)] };
  return fault(
    `“${text}” chưa nói được công khai điều gì. Hãy ghi tên từng điều: ${all}. Người không đồng ý thì ghi “không”.`,
    ['Số điện thoại', 'Số điện thoại; Zalo'],
  );
}

/** Reads what a cell says of somebody who leaves. */
export function readMark(text: string): Reading<boolean> {
  const word = keyOf(text);
  if (['x', 'co', 'roi', 'da roi', '1', 'true', 'ra', 'nghi'].includes(word))
    return { value: true };
  if (['khong', '0', 'false'].includes(word)) return { value: false };
  return fault('Ô này chỉ ghi “x” (người này ra khỏi tổ), hoặc để trống.', ['x', '']);
}

/** A day for the list. */
export const writeDay = (instant: string | null | undefined) =>
  instant ? formatDay(dayOfInstant(instant)) : '';

/** A number for the list: a space keeps its zero in every program. */
export const writePhone = (digits: string | null | undefined) =>
  digits ? formatPhone(digits) : '';

/** Writes what somebody agreed to, for the list. */
export function writeScope(scope: readonly string[] | null | undefined): string {
  const covered = consentScope.filter(({ value }) => scope?.includes(value));
  return covered.map(({ label }) => label).join('; ');
}

function fault(
  message: string,
  suggestions: string[] = [],
): { message: string; suggestions: string[] } {
  return { message, suggestions };
}
