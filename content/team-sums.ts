import { z } from 'zod';

/** The longest code of a month: twelve phones. */
const longestCode = 500;
/** A phone keeps the months of a year, and this one. */
const mostCodes = 13;

/**
 * `POST /api/public/team/sums`, with `Authorization: Bearer <key of the team>`: codes of
 * `tally/code.ts`, one for each month. Sent again, also older, nothing counts twice. Answers with
 * {@link TeamSumsTaken}.
 */
export const teamSumsPost = z.strictObject({
  codes: z.array(z.string().min(1).max(longestCode)).min(1).max(mostCodes),
});
export type TeamSumsPost = z.infer<typeof teamSumsPost>;

/** The sums of the team that the commune has now, of each month that was sent. */
export interface TeamSumsTaken {
  /** “ấp Rạch Tàu, xã Đất Mũi” */
  place: string;
  /** The last day on which the key is taken, `2027-12-31`. */
  until: string;
  months: {
    month: string;
    phones: number;
    first: number;
    people: number;
    /** Signs of phones that were sent, and of which the commune has another row. */
    others: string[];
    /** Sums that the commune corrected: of these it has others than were sent. */
    corrected?: number;
  }[];
}
