import type { Meeting } from '../schema/meeting.ts';

/** The fields that say on which days a meeting is held. */
export type MeetingRule = Pick<Meeting, 'day' | 'repeats' | 'until'>;

const dayMilliseconds = 86_400_000;
const week = 7;
/** A rule is followed this far: longer than any team plans. */
const monthsFollowed = 12 * 100;

/**
 * The days of a rule in their order, days off among them, `YYYY-MM-DD`.
 * @param from the first day that is wanted
 */
export function* daysOf(rule: MeetingRule, from: string = rule.day): Generator<string> {
  for (const day of everyDay(rule, from > rule.day ? from : rule.day)) {
    if (rule.until !== undefined && day > rule.until) return;
    yield day;
  }
}

/** Tells whether a rule has a day. */
export function fallsOn(rule: MeetingRule, day: string): boolean {
  const [first] = daysOf(rule, day);
  return first === day;
}

/** The place of a day among those of its weekday in the month, from 1: 2026-12-12 is the second Saturday. */
export function ordinalInMonth(day: string): number {
  return Math.ceil(Number(day.slice(8)) / week);
}

/** Tells whether a day is the last of its weekday in the month. */
export function isLastInMonth(day: string): boolean {
  const { year, month, date } = partsOf(day);
  return date + week > daysIn(year, month);
}

function* everyDay({ day, repeats }: MeetingRule, from: string): Generator<string> {
  if (repeats === 'once') {
    if (day >= from) yield day;
  } else if (repeats === 'weekly') yield* weekly(day, from);
  else yield* monthly(day, from, repeats === 'monthly-last' ? undefined : ordinalInMonth(day));
}

function* weekly(day: string, from: string): Generator<string> {
  const weeks = Math.ceil((numberOf(from) - numberOf(day)) / week);
  for (let at = 0; at < monthsFollowed * 5; at += 1)
    yield dayOf(numberOf(day) + (weeks + at) * week);
}

/** @param ordinal none = the last of the weekday */
function* monthly(day: string, from: string, ordinal: number | undefined): Generator<string> {
  const weekday = weekdayOf(numberOf(day));
  const { year, month } = partsOf(from);
  for (let at = 0; at < monthsFollowed; at += 1) {
    const found = inMonth(year, month + at, weekday, ordinal);
    if (found !== undefined && found >= from) yield found;
  }
}

/** @param month from 1; months beyond 12 are of later years */
function inMonth(
  year: number,
  month: number,
  weekday: number,
  ordinal: number | undefined,
): string | undefined {
  const first = Date.UTC(year, month - 1) / dayMilliseconds;
  const length = daysIn(year, month);
  const before = (weekday - weekdayOf(first) + week) % week;
  const weeks = ordinal === undefined ? Math.floor((length - 1 - before) / week) : ordinal - 1;
  const date = before + weeks * week;
  return date < length ? dayOf(first + date) : undefined;
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days are counted from 1970-01-01, a Thursday. */
const numberOf = (day: string) => Date.parse(day) / dayMilliseconds;
const dayOf = (number: number) => new Date(number * dayMilliseconds).toISOString().slice(0, 10);
const weekdayOf = (number: number) => (((number + 4) % week) + week) % week;
