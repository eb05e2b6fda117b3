import type { Payload } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import { inSameHands } from './same-hands.ts';
import type { HeldDeed } from './store.ts';
import { texts } from './texts.ts';
import type { HeldWays } from './ways.ts';

/**
 * Says why somebody can't confirm what others caused, in a sentence; null when nothing speaks against
 * it. In the last week neither had the other's account in the hands, nor had a third one both.
 */
export async function whyNotSecond(
  payload: Payload,
  ways: Pick<HeldWays, 'mayDecide'>,
  { causers }: Pick<HeldDeed, 'causers'>,
  user: Visitor,
  now = new Date(),
): Promise<string | null> {
  if (!user || !ways.mayDecide(user)) return texts.notYours;
  if (causers.includes(String(user.id))) return texts.own;
  if (causers.length === 0) return null;
  const hands = await inSameHands(payload, causers, now);
  return hands.has(String(user.id)) ? texts.madeByThem : null;
}
