/** Days for which work can be taken back. */
const daysKept = 30;

/** The earliest start of work that can be taken back. */
export function oldest(now: Date): string {
  return new Date(now.getTime() - daysKept * 86_400_000).toISOString();
}

/** Until when work can be taken back. Instants are ISO 8601. */
export function undoneUntil(startedAt: string): string {
  return new Date(Date.parse(startedAt) + daysKept * 86_400_000).toISOString();
}
