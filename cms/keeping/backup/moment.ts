import { dayOfInstant, formatInstant } from '../../../content/text/date.ts';

/**
 * Reads a moment as an operator types it: `2026-11-29T10:00` or `29/11/2026 10:00`, by the clock in
 * Vietnam unless it names a zone.
 * @param flag that it was typed after
 * @returns ISO 8601
 * @throws {Error} with one Vietnamese sentence
 */
export function momentOf(written: string, flag: string): string {
  const text = written.trim().replace(dayFirst, '$3-$2-$1').replace(' ', 'T');
  const [, whole = '', seconds = ':00', zone = '+07:00'] = form.exec(text) ?? [];
  const at = new Date(`${whole}${seconds}${zone}`);
  // 31/11 would be read as the day after.
  if (!Number.isNaN(at.getTime()) && isDay(whole.slice(0, 10))) return at.toISOString();
  throw new Error(
    `${flag} nhận được “${written}”, cần ngày giờ như 2026-11-29T10:00 hay "29/11/2026 10:00" (giờ Việt Nam).`,
  );
}

/**
 * Writes the last whole minute before a moment as {@link momentOf} reads it, so that what happened at the
 * moment lies after it: `day` and `time` by the clock in Vietnam.
 * @param at ISO 8601
 */
export function minuteBefore(at: string): { day: string; time: string } {
  const before = new Date(Date.parse(at) - 1);
  return { day: dayOfInstant(before), time: formatInstant(before).slice(0, 'HH:mm'.length) };
}

const dayFirst = /^(\d\d)\/(\d\d)\/(\d{4})/;
const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
