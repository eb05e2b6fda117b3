import { z } from 'zod';
import { id, instant } from './primitives.ts';

/** What of a member of a team can be agreed to, and withdrawn. */
export const personalFields = ['phone', 'zalo', 'picture'] as const;
export type PersonalField = (typeof personalFields)[number];

/**
 * One line of the list of withdrawals: whose, and what, but never the number or picture itself.
 * `withdrawn`: the person does not agree any more, until a consent is given anew. `hidden`: what was
 * shown until then is shown no longer (another number, a team that was taken off), while the consent
 * stands. `given`: agreed to anew.
 */
export const withdrawal = z.object({
  at: instant,
  event: z.enum(['withdrawn', 'hidden', 'given']),
  team: id,
  /** Id of the member. */
  person: id,
  fields: z.array(z.enum(personalFields)).min(1),
});
export type Withdrawal = z.infer<typeof withdrawal>;
