import { z } from 'zod';
import type { Condition } from './conditions.ts';

/** Ways in which people are told: those who are told first, and those who are told of what lasts. */
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
/** Minutes for which something must last before a second contact is told of it. */
export const secondAfterMinutes = 30;
/** Seconds for which news that is gone stays known: the CMS may be away meanwhile, and tell it again. */
const known = 48 * 3600;

/** Enters what is wrong now. Nothing is told by this. */
export function enter(book: AlertBook, conditions: Condition[], now: Date): AlertBook {
  const at = now.toISOString();
  const present = Object.fromEntries(
    conditions.map(({ id, sentence, isNews }): [string, Entry] => {
      const { goneSince = null, ...before } = book[id] ?? { since: at, told: {} };
      const isAnew = goneSince !== null && secondsSince(goneSince, now) >= calm;
      const since = isAnew ? at : before.since;
      return [id, { ...before, since, sentence, goneSince: null, ...(isNews && { isNews }) }];
    }),
  );
  const gone = Object.entries(book)
    .filter(([id]) => !(id in present))
    // Nobody was told of the others, so nobody need be told that they are over.
    .filter(([, { told }]) => Object.keys(told).length > 0)
    .map(([id, one]): [string, Entry] => [id, { ...one, goneSince: one.goneSince ?? at }])
    .filter(([, { goneSince, isNews }]) => !isNews || secondsSince(goneSince ?? at, now) < known);
  return { ...Object.fromEntries(gone), ...present };
}

/** Lists what a way has to carry now. @param conditions those that were entered last */
export function newsOf(book: AlertBook, conditions: Condition[], way: Way, now: Date): News {
  const after = new Map(conditions.map((one) => [one.id, one.after]));
  const news: News = { begun: [], still: [], over: [] };
  for (const [id, one] of Object.entries(book)) {
    const { goneSince, isNews, sentence, since, told } = one;
    const toldAt = told[way];
    const late = isSecond(way) ? secondAfterMinutes * 60 : 0;
    const due = secondsSince(since, now) >= (after.get(id) ?? 0) + late;
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
    if (Object.keys(ended.told).length > 0) after[id] = ended;
    else delete after[id];
  }
  return after;
}

/** A clock that was set back makes nothing younger than now. */
function secondsSince(before: string, now: Date): number {
  return Math.abs(now.getTime() - Date.parse(before)) / 1000;
}
