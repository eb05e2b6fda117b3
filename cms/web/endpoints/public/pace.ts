import { Refused } from '../../../base/errors/refused.ts';

/** Posts of one token in a minute: three times what a glass or a page sends. */
const mostInMinute = 90;
const minute = 60_000;

/** Posts of the running minute by token; only known tokens come here, so there are few. */
const posts = new Map<string, { since: number; count: number }>();

/**
 * Counts a post of a token, by itself and not by its address: a province may share one. Each process
 * counts its own, which bounds them all.
 * @throws {Refused} 429 when there are too many
 */
export function demandPace(token: string, now = Date.now()): void {
  const running = posts.get(token);
  if (!running || now - running.since >= minute) {
    posts.set(token, { since: now, count: 1 });
    return;
  }
  running.count += 1;
  if (running.count > mostInMinute)
    throw new Refused('Máy này gửi nhiều quá. Đợi một phút rồi gửi lại.', 429);
}
