import type { CollectionAfterChangeHook, Payload } from 'payload';
import { formatInstant } from '../../../content/text/date.ts';
import { sendsMail } from '../../base/mail/mail.ts';
import { afterCommit } from '../../storage/database/after-commit.ts';

/** The change of an address, as the earlier address hears of it. */
interface Moved {
  email: string;
  /** The name of the person who changed it, unless that was the owner. */
  byName: string | undefined;
  at: Date;
}

/**
 * Writes to the earlier address when an account gets another one: its owner is the first who would miss
 * it, and can't sign in to see who did it. The new address is not told.
 */
export const tellsOldAddress: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before: unknown = previousDoc?.email;
  if (operation !== 'update' || !req.user || typeof before !== 'string' || before === doc.email)
    return doc;
  const { payload, user } = req;
  const byName = String(user.id) === String(doc.id) ? undefined : (user.name ?? 'Một tài khoản');
  const moved = { email: before, byName, at: new Date() };
  await afterCommit(payload.db, req, () => tell(payload, moved));
  return doc;
};

/** A letter that a mail server does not take holds nobody up. */
async function tell(payload: Payload, { at, byName, email }: Moved): Promise<void> {
  if (!sendsMail(payload)) return;
  const did = byName
    ? `${byName} vừa đổi email đăng nhập của tài khoản này`
    : 'Tài khoản này vừa tự đổi email đăng nhập';
  try {
    await payload.sendEmail({
      to: email,
      subject: 'Email đăng nhập Ấp Số của bạn đã đổi',
      text: [
        'Chào bạn,',
        `${did}, lúc ${formatInstant(at)}. Từ giờ địa chỉ ${email} không còn dùng để đăng nhập được.`,
        'Bạn đã biết trước việc này? Vậy thì không cần làm gì.',
        'Bạn không biết? Hãy gọi ngay cho quản trị viên, hoặc người trông máy chủ: tài khoản của bạn có thể đang bị người khác dùng.',
      ].join('\n\n'),
    });
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'A letter to an earlier address was not sent' });
  }
}
