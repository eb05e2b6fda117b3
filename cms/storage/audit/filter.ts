import type { Where } from 'payload';
import { z } from 'zod';
import { type AuditedDeed, deedsOf, isDeed, isDeedGroup } from './deeds.ts';

const text = z.string().trim().max(200).catch('');
const day = z.iso.date().or(z.literal('')).catch('');

/**
 * The filter in the address of the screen, names as people read them there; anything odd is left
 * out.
 */
export const auditFilter = z.object({
  /** Account that did it. */
  ai: text,
  /** A deed or a group of deeds. */
  viec: text,
  /** Collection. */
  loai: text,
  /** Document. */
  muc: text,
  tu: day,
  den: day,
});
export type AuditFilter = z.output<typeof auditFilter>;

/** The entries that a filter names. Days are those of Vietnam. */
export function whereOf({ ai, viec, loai, muc, tu, den }: AuditFilter): Where {
  const and: Where[] = [];
  if (ai) and.push({ or: [{ by: { equals: ai } }, aboutAccount(ai)] });
  const asked = deedsAsked(viec);
  if (asked) and.push({ deed: { in: asked } });
  if (loai) and.push({ of: { equals: loai } });
  if (muc) and.push({ document: { equals: muc } });
  if (tu) and.push({ at: { greater_than_equal: midnight(tu) } });
  if (den) and.push({ at: { less_than: midnight(den, 1) } });
  return { and };
}

/** Matches an account's own deeds and what was done to it: a failed sign-in is by nobody. */
function aboutAccount(account: string): Where {
  return { and: [{ of: { equals: 'users' } }, { document: { equals: account } }] };
}

function deedsAsked(viec: string): AuditedDeed[] | undefined {
  if (isDeedGroup(viec)) return deedsOf(viec);
  return isDeed(viec) ? [viec] : undefined;
}

/** Returns the time a day begins in Vietnam, or the one so many days later, ISO 8601. */
function midnight(calendarDay: string, later = 0): string {
  const begins = new Date(`${calendarDay}T00:00:00+07:00`).getTime();
  return new Date(begins + later * 24 * 3600_000).toISOString();
}
