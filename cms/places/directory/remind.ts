import type { Payload, PayloadRequest } from 'payload';
import { rolesThatMay, writesForProvince } from '../../base/access/abilities.ts';
import { record } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { sendsMail } from '../../base/mail/mail.ts';

/** The last time a commune was asked to complete its directory, and who was. */
export interface Reminder {
  /** ISO 8601. */
  at: string;
  /** Ids of the officials. */
  to: string[];
}

const collection = 'reminders';
/** Reminders of communes begin so, those of texts with their collection. */
const kind = 'communes';
/** A commune is asked once in so long, in milliseconds. */
const pause = 24 * 3600_000;

/**
 * Asks the officials of a commune to complete what its hamlets lack: they find it in their own work, and
 * in a letter where mail is set up.
 * @throws {Refused} for those who do not write for the province, where nobody keeps the commune, or too soon
 */
export async function remindCommune(
  req: PayloadRequest,
  commune: string,
  now = new Date(),
): Promise<Reminder> {
  const { payload, user } = req;
  if (!user || !writesForProvince(user)) throw new Refused('Bạn chưa được phép làm việc này.');
  const { docs: officials } = await payload.find({
    collection: 'users',
    where: {
      and: [{ role: { in: rolesThatMay('keepOwnCommune') } }, { commune: { equals: commune } }],
    },
    depth: 0,
    pagination: false,
  });
  if (officials.length === 0)
    throw new Refused(
      'Xã, phường này chưa có cán bộ nào trong hệ thống, nên không nhắc được.',
      409,
    );
  const last = (await latestReminders(payload)).get(commune);
  if (last && now.getTime() - Date.parse(last.at) < pause)
    throw new Refused('Hôm nay đã nhắc xã, phường này rồi. Mai hãy nhắc lại.', 429);
  const reminder = { at: now.toISOString(), to: officials.map(({ id }) => id) };
  const id = `${kind}/${commune}/${reminder.at}`;
  await record(payload, { deed: 'remind', by: user, of: 'communes', document: commune });
  await payload.db.create({ collection, data: { id, at: reminder.at, to: reminder.to.join() } });
  if (sendsMail(payload))
    for (const { email, name } of officials) await mail(payload, { email, name });
  return reminder;
}

async function mail(payload: Payload, { email, name }: { email: string; name: string }) {
  const admin = `${String(payload.config.custom?.['cmsUrl'] ?? '')}/admin`;
  const text = [
    `Chào ${name},`,
    'Danh sách tổ công nghệ số của xã, phường bạn còn chỗ thiếu. Mở trang chính, mục “Xã của tôi” chỉ từng ấp, khóm thiếu gì:',
    admin,
  ].join('\n\n');
  try {
    await payload.sendEmail({ to: email, subject: 'Ấp Số: nhắc bổ sung danh sách tổ', text });
  } catch (error) {
    // It stands in the own work all the same.
    payload.logger.warn({ err: error, msg: 'A reminder of a commune was not mailed' });
  }
}

/** Commune → when it was last asked. */
export async function latestReminders(payload: Payload): Promise<Map<string, Reminder>> {
  const { docs } = await payload.db.find<{ id: string; at?: string; to?: string }>({
    collection,
    where: { id: { like: `${kind}/` } },
    pagination: false,
    sort: 'at',
  });
  return new Map(
    docs.flatMap(({ id, at = '', to = '' }) => {
      const [of, commune] = id.split('/');
      return of === kind && commune ? [[commune, { at, to: to.split(',') }]] : [];
    }),
  );
}
