import { z } from 'zod';
import { id, instant } from './primitives.ts';

/** The fields of a member of a team that can be agreed to, and withdrawn. */
export const personalFields = ['phone', 'zalo', 'picture'] as const;
export type PersonalField = (typeof personalFields)[number];

/**
 * One line of the list of withdrawals: whose, and what, but never the number or picture itself.
 * `withdrawn`: the person does not agree any more, until a consent is given anew. `hidden`: what was
 * shown until then is shown no longer (another number, a team that was taken off), while the consent
 * stands. `given`: agreed to anew. `removed`: all that is kept of the person is removed, for good; the
 * fields are all of them. `returned`: what one account withdrew of many people was not meant, and counts
 * no more. `confirmed`: it was, and nobody is asked about it again.
 */
export const withdrawal = z.object({
  at: instant,
  event: z.enum(['withdrawn', 'hidden', 'given', 'removed', 'returned', 'confirmed']),
  team: id,
  /** Id of the member. */
  person: id,
  fields: z.array(z.enum(personalFields)).min(1),
  /** Id of the account that wrote it down; nothing in older lines, and where nobody in particular did. */
  by: id.optional(),
  /** Of what is returned or confirmed: the moment of the line it is about. */
  of: instant.optional(),
});
export type Withdrawal = z.infer<typeof withdrawal>;

/**
 * A line about who is on duty at a desk, who has no id outside the database: one row of the roster is
 * removed for good, and rosters that were read before are shown no longer.
 */
const rosterRemoval = z.object({
  at: instant,
  event: z.literal('roster'),
  desk: id,
  /** Id of the row. */
  row: id,
});

/** Whatever a line of the list says. */
export const withdrawalLine = z.union([withdrawal, rosterRemoval]);
export type WithdrawalLine = z.infer<typeof withdrawalLine>;
