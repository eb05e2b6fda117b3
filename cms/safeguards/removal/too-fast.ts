import type { PayloadRequest } from 'payload';
import { record } from '../../storage/audit/record.ts';

/** Once an hour is enough to be told of an account. */
const pause = 3_600_000;

const noted = new Map<string, number>();

/** Notes that an account wanted to take away more than the pace allows; the watchman tells of it. */
export function noteTooFast({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): void {
  const account = String(user?.id);
  const now = Date.now();
  if (now - (noted.get(account) ?? 0) < pause) return;
  noted.set(account, now);
  // The refusal waits for nothing, and is undone with all that its request wrote.
  record(payload, { deed: 'tooFast', by: user }).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'A removal that was too fast was not noted' });
  });
}
