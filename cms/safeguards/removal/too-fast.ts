import type { PayloadRequest } from 'payload';
import { record } from '../../storage/audit/record.ts';
import { takeTurn } from '../../storage/tries/turns.ts';

/** Once an hour is enough to be told of an account, whichever process refused it. */
const pause = 3_600_000;

/** Notes that an account wanted to take away more than the pace allows; the watchman tells of it. */
export function noteTooFast(asking: Pick<PayloadRequest, 'payload' | 'user'>): void {
  // The refusal waits for nothing, and is undone with all that its request wrote.
  note(asking).catch((error: unknown) => {
    asking.payload.logger.warn({ err: error, msg: 'A removal that was too fast was not noted' });
  });
}

async function note({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): Promise<void> {
  const whose = { account: String(user?.id), what: 'tooFast' };
  const isFirst = { allows: (turns: unknown[]) => turns.length === 0, longest: pause };
  if (await takeTurn(payload, whose, isFirst)) await record(payload, { deed: 'tooFast', by: user });
}
