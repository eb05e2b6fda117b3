import type { Payload } from 'payload';
import type { Visitor } from '../../base/access/roles.ts';
import { inSameHands } from './same-hands.ts';
import { firstDeedOf } from './shut-out.ts';
import type { HeldDeed } from './store.ts';
import { texts } from './texts.ts';
import type { Deciding, HeldWays } from './ways.ts';

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

/** Tells whether anybody could confirm what these accounts cause: one who decides, and has been in. */
export async function isThereASecond(
  payload: Payload,
  { mayDecide }: Pick<HeldWays, 'mayDecide'>,
  causers: string[],
  now = new Date(),
): Promise<boolean> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false });
  const hands = await inSameHands(payload, causers, now);
  for (const user of docs)
    if (
      mayDecide({ ...user, collection: 'users' }) &&
      !hands.has(String(user.id)) &&
      (await firstDeedOf(payload, String(user.id))) !== undefined
    )
      return true;
  return false;
}

/** The rule of `isAgreedLoss`, for who sees a plan. */
export const lossByItself =
  'Nếu máy tự làm mà chưa ai xác nhận, lại mất nhiều trang một lúc, thì bà con vẫn thấy các trang ấy tới khi một người khác bấm “Đăng luôn”.';

/**
 * Tells whether what a deed takes away may leave the site unasked: somebody else has agreed, or nobody
 * else could have. Where only its time came, readers keep it until somebody presses “Đăng luôn”.
 */
export async function isAgreedLoss(
  { payload, deed, user, now }: Pick<Deciding, 'payload' | 'deed' | 'user' | 'now'>,
  ways: Pick<HeldWays, 'mayDecide'>,
): Promise<boolean> {
  return user !== null || !(await isThereASecond(payload, ways, deed.causers, now));
}
