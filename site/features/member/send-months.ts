import type { TeamSumsTaken } from '../../../content/team-sums.ts';

/** Fate of the code of one month. */
export type Outcome =
  | { taken: TeamSumsTaken }
  /** Nothing came back, or nothing of the commune’s: later it may be taken as it is. */
  | { waits: 'offline' | 'busy' }
  /** A sentence, of this month alone or of all that the key would send. */
  | { refused: string; of: 'month' | 'key' };

/** Fate of all months. */
export interface Sent {
  /** By month, the codes that were taken. */
  sent: Record<string, string>;
  /** Sums that the commune has now of these months. */
  taken?: TeamSumsTaken;
  waits?: 'offline' | 'busy';
  /** Reasons why some were not taken; without a month it is of all. */
  refused: { month?: string; why: string }[];
}

/**
 * Sends months one after the other, so that one that is refused holds up none that follows. Whatever
 * holds for all of them ends it: no network, a key that is not taken.
 * @param codes months and their codes, in the order in which they go
 */
export async function sendMonths(
  codes: readonly (readonly [month: string, code: string])[],
  post: (code: string) => Promise<Outcome>,
): Promise<Sent> {
  const all: Sent = { sent: {}, refused: [] };
  for (const [month, code] of codes) {
    const outcome = await post(code);
    if ('waits' in outcome) return { ...all, waits: outcome.waits };
    if ('taken' in outcome) {
      const { taken } = outcome;
      all.sent[month] = code;
      all.taken = { ...taken, months: [...(all.taken?.months ?? []), ...taken.months] };
    } else if (outcome.of === 'month') all.refused.push({ month, why: outcome.refused });
    else return { ...all, refused: [...all.refused, { why: outcome.refused }] };
  }
  return all;
}
