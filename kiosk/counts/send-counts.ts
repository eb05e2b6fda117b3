import type { CountsPost, CountsTaken } from '../../content/kiosk/posts.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { postToCms, type PostResult } from '../machine/post.ts';
import type { Registration } from '../machine/registration.ts';
import { dropDays, readKeptSums } from './kept-sums.ts';

/** Days per post: this many fit even after busy weeks offline. */
const daysAtOnce = 4;

/** Sends every pending day, oldest first. Sending a day twice is harmless. */
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
