import type { Payload, TypedUser } from 'payload';
import { formatInstant } from '../../../content/text/date.ts';
import { sendsMail } from '../../base/mail/mail.ts';
import type { HeldDeed } from './store.ts';
import { texts } from './texts.ts';
import { hasHappened, type HeldWays, mayStop, noteOf } from './ways.ts';

/** Writes to all others who decide about it. What a mail server does not take holds nobody up. */
export async function tellOthers<Order>(
  payload: Payload,
  ways: HeldWays<Order>,
  deed: HeldDeed<Order>,
): Promise<void> {
  if (!sendsMail(payload)) return;
  const { docs } = await payload.db.find<TypedUser & { email: string; name?: string }>({
    collection: 'users',
    pagination: false,
    limit: 0,
  });
  const name = docs.find(({ id }) => String(id) === deed.by)?.name ?? texts.nobody;
  const title = ways.title(deed);
  const ends = deed.runsAt ? texts.runsAt(formatInstant(deed.runsAt)) : texts.waits;
  const words = hasHappened(ways) ? texts.happened : texts.asked;
  const address = `${String(payload.config.custom?.['cmsUrl'] ?? '')}/admin`;
  const text = texts.letter({ title, name, note: noteOf(ways, deed), ends, address, ...words });
  const others = docs.filter(
    (user) =>
      !deed.causers.includes(String(user.id)) && mayStop(ways, { ...user, collection: 'users' }),
  );
  for (const { email } of others)
    try {
      await payload.sendEmail({ to: email, subject: texts.subject(title), text });
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'A letter about what is held was not sent' });
    }
}
