import type { Payload } from 'payload';
import { removedFor } from '../../../content/removals.ts';
import { toldElsewhere } from '../../storage/audit/record.ts';
import { Refused } from '../../base/errors/refused.ts';
import { rolesThatMay } from '../../base/access/abilities.ts';
import { locks } from '../../base/access/locks.ts';
import type { Step } from './step.ts';

/** Tells why an account stays; null when it may go. */
export async function whyAccountStays(
  payload: Payload,
  id: string,
  asking?: string,
): Promise<string | null> {
  if (id === asking)
    return 'Bạn không tự xóa tài khoản của mình được. Hãy nhờ quản trị viên khác xóa giúp.';
  const isAdmin = { and: [{ id: { equals: id } }, { role: { in: rolesThatMay('keepAccounts') } }] };
  const { totalDocs } = await payload.db.count({ collection: 'users', where: isAdmin });
  return totalDocs > 0
    ? 'Đây là tài khoản của quản trị viên. Hãy mở tài khoản ấy ở “Người dùng” để bỏ quyền hoặc xóa: việc đó chờ một quản trị viên khác xác nhận. Xong thì xem trước lại.'
    : null;
}

/**
 * Deletes an account. Sessions, links, second factor and its name in what it signed go by the hooks of
 * the account, whoever deletes it.
 * @throws {Refused} when it is an administrator's: others have a say in that
 */
export async function removeAccount(payload: Payload, { document: id }: Step): Promise<void> {
  const where = { id: { equals: id } };
  if (!(await payload.db.findOne({ collection: 'users', where }))) return;
  const fault = await whyAccountStays(payload, id);
  if (fault !== null) throw new Refused(fault, 409);
  await payload.db.deleteMany({ collection: locks, where: { 'user.value': { equals: id } } });
  const context = { ...toldElsewhere, ...removedFor('person') };
  await payload.delete({ collection: 'users', id, depth: 0, context });
}
