import { type Guard, weekOfHours } from './loosened.ts';

/** Months that entries are kept: at least, unless the settings say more, and at most. */
export const auditMonths = { shortest: 12, usual: 24, longest: 120 };

/** Fewer months count a week later. */
export const auditGuard: Guard = {
  field: 'auditMonths',
  usual: auditMonths.usual,
  looser: 'less',
  hours: weekOfHours,
};

/** Entries from before that moment have been kept for so many months, ISO 8601. */
export function keptSince(months: number, now: Date): string {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - Math.max(months, auditMonths.shortest));
  return since.toISOString();
}
