import { z } from 'zod';
import { unansweredMinutes } from '../../content/schema/alert-answer.ts';
import type { Condition } from './conditions.ts';

/** Ways in which people are told: those who are told first, and those who are when they stay silent. */
const firstWays = ['mail', 'webhook'] as const;
const secondWays = ['secondMail', 'secondWebhook'] as const;
const ways = [...firstWays, ...secondWays] as const;
export type Way = (typeof ways)[number];

export const isSecond = (way: Way): boolean => (secondWays as readonly Way[]).includes(way);

const instant = z.iso.datetime();

const entry = z.object({
  sentence: z.string(),
  /** Since when it lasts, and since when it is over. */
  since: instant,
  goneSince: instant.nullable(),
  /** The time each way last carried it. */
  told: z.partialRecord(z.enum(ways), instant),
  /** True if nobody is told that it is over. */
  isNews: z.literal(true).optional(),
  /** Since when the first contacts are asked whether they know; each day anew. */
  asked: instant.optional(),
  /** Ids of the last messages in which they, and the second one, were asked. */
  messages: z.array(z.string()).optional(),
  /** True if somebody said that they know. */
  isKnown: z.literal(true).optional(),
});
type Entry = z.infer<typeof entry>;

/**
 * The book of what is wrong, and who knows: kept in `alerts.json`, so that a restart tells nothing
 * twice.
 */
export const alertBook = z.record(z.string(), entry);
export type AlertBook = z.infer<typeof alertBook>;

/** Something to tell. */
export interface Item {
  id: string;
  sentence: string;
}

/** The news one way has not carried yet: what began, what lasts since yesterday, what is over. */
export interface News {
  begun: Item[];
  still: Item[];
  over: Item[];
}

/** Seconds for which something must be gone: what comes and goes would else tell itself each time. */
const calm = 120;
/** Seconds after which what lasts is told again. */
const again = 24 * 3600;
/** Seconds after which another message is a question of its own, and not that of another way. */
const anew = again / 2;
/** Seconds for which those who are told first may stay silent. */
const unanswered = unansweredMinutes * 60;
/** Messages by which somebody may still say that they know. */
const mostMessages = 16;
/** Seconds for which news that is gone stays known: the CMS may be away meanwhile, and tell it again. */
const known = 48 * 3600;

/** Enters what is wrong now. Nothing is told by this. */
export function enter(book: AlertBook, conditions: Condition[], now: Date): AlertBook {
  const at = now.toISOString();
  const present = Object.fromEntries(
    conditions.map(({ id, sentence, isNews }): [string, Entry] => [
      id,
      { since: at, told: {}, ...book[id], sentence, goneSince: null, ...(isNews && { isNews }) },
    ]),
  );
  const gone = Object.entries(book)
    .filter(([id]) => !(id in present))
    // Nobody was told of the others, so nobody need be told that they are over.
    .filter(([, { told }]) => Object.keys(told).length > 0)
    .map(([id, one]): [string, Entry] => [id, { ...one, goneSince: one.goneSince ?? at }])
    .filter(([, { goneSince, isNews }]) => !isNews || secondsSince(goneSince ?? at, now) < known);
  return { ...Object.fromEntries(gone), ...present };
}

/** Enters that somebody knows. @param messages ids of those that were answered */
export function answered(book: AlertBook, messages: readonly string[]): AlertBook {
  return Object.fromEntries(
    Object.entries(book).map(([id, one]): [string, Entry] => [
      id,
      one.messages?.some((each) => messages.includes(each)) ? { ...one, isKnown: true } : one,
    ]),
  );
}

/** Lists what a way has to carry now. @param conditions those that were entered last */
export function newsOf(book: AlertBook, conditions: Condition[], way: Way, now: Date): News {
  const after = new Map(conditions.map((one) => [one.id, one.after]));
  const news: News = { begun: [], still: [], over: [] };
  for (const [id, one] of Object.entries(book)) {
    const { goneSince, isKnown, isNews, sentence, since, told } = one;
    const toldAt = told[way];
    const due = isSecond(way)
      ? !isKnown && isUnanswered(one, after.get(id) ?? 0, now)
      : secondsSince(since, now) >= (after.get(id) ?? 0);
    if (isNews && (goneSince !== null || toldAt !== undefined)) continue;
    if (goneSince !== null) {
      if (toldAt !== undefined && secondsSince(goneSince, now) >= calm)
        news.over.push({ id, sentence });
    } else if (toldAt === undefined) {
      if (due) news.begun.push({ id, sentence });
    } else if (due && secondsSince(toldAt, now) >= again) news.still.push({ id, sentence });
  }
  return news;
}

/** From when the first were asked, whether they took it or not. */
function isUnanswered({ asked, since }: Entry, after: number, now: Date): boolean {
  const waited = asked ? secondsSince(asked, now) : secondsSince(since, now) - after;
  return waited >= unanswered;
}

/**
 * Enters that a way is about to carry these news: whoever takes a message late may answer it before it
 * counts as carried. What still lasts the next day is asked anew.
 * @param message its id
 */
export function asking(
  book: AlertBook,
  { begun, still }: News,
  way: Way,
  now: Date,
  message: string,
): AlertBook {
  const after: AlertBook = { ...book };
  const at = now.toISOString();
  for (const { id } of [...begun, ...still]) {
    const one = after[id];
    if (!one) continue;
    const { isKnown, messages = [], ...rest } = one;
    const isAgain = still.some((each) => each.id === id) && !messages.includes(message);
    const isAnew = !isSecond(way) && isAgain && secondsSince(one.asked ?? one.since, now) >= anew;
    const asked = isSecond(way) || (one.asked && !isAnew) ? one.asked : at;
    after[id] = {
      ...rest,
      ...(asked && { asked }),
      ...(isKnown && !isAnew && { isKnown }),
      messages: [...new Set([...(isAnew ? [] : messages), message])].slice(-mostMessages),
    };
  }
  return after;
}

/** Enters that a way has carried these news. */
export function carried(
  book: AlertBook,
  { begun, still, over }: News,
  way: Way,
  now: Date,
): AlertBook {
  const after: AlertBook = { ...book };
  for (const { id } of [...begun, ...still]) {
    const one = after[id];
    if (one) after[id] = { ...one, told: { ...one.told, [way]: now.toISOString() } };
  }
  for (const { id } of over) {
    const one = after[id];
    if (!one) continue;
    const ended: Entry = { ...one, told: { ...one.told } };
    delete ended.told[way];
    if (!isSecond(way)) {
      // Who answered this time need not know when it begins again.
      delete ended.asked;
      delete ended.isKnown;
      delete ended.messages;
    }
    if (Object.keys(ended.told).length > 0) after[id] = ended;
    else delete after[id];
  }
  return after;
}

/** A clock that was set back makes nothing younger than now. */
function secondsSince(before: string, now: Date): number {
  return Math.abs(now.getTime() - Date.parse(before)) / 1000;
}
