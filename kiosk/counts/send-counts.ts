import type { CountsPost, CountsTaken } from '../../content/kiosk-posts.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { postToCms, type PostResult } from '../device/post.ts';
import type { Registration } from '../device/registration.ts';
import { dropDays, readKeptSums } from './kept-sums.ts';

/** So many days fit into one post, also after busy weeks without a network. */
const daysAtOnce = 4;

/** Sends every day that waits, the oldest first; what is sent twice counts once. */
export async function sendCounts(
  { code, token }: Registration,
  storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
): Promise<PostResult<CountsTaken>['state']> {
  const { device, days } = readKeptSums(storage, code);
  const waiting = Object.keys(days).sort();
  for (let at = 0; at < waiting.length; at += daysAtOnce) {
    const post: CountsPost = {
      device,
      days: waiting.slice(at, at + daysAtOnce).flatMap((day) => {
        const sums = days[day];
        return sums ? [{ day, ...sums }] : [];
      }),
    };
    const result = await postToCms<CountsTaken>('counts', post, token);
    if (result.state !== 'done') return result.state;
    dropDays(storage, code, { sent: result.body.days, today: dayOfInstant(new Date()) });
  }
  return 'done';
}
