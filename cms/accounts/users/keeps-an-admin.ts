import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { hasAbility, may, rolesThatMay } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { announceLeaving } from '../../storage/installation/leaving-admins.ts';
import { serverOf } from '../../storage/installation/server.ts';

/** Administrators cannot give up their own role, so that one is always left. */
export const staysAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isTaken = data['role'] !== undefined && !hasAbility(data['role'], 'keepAccounts');
  if (!isTaken || !hasAbility(originalDoc?.['role'], 'keepAccounts')) return data;
  if (req.user?.id === originalDoc['id'] && may(req.user, 'keepAccounts'))
    throw new Refused(
      'Bạn không tự bỏ vai trò quản trị viên của mình được, kẻo hệ thống không còn ai quản trị. Hãy nhờ quản trị viên khác đổi giúp.',
    );
  await demandAnotherAdmin(req, String(originalDoc['id']));
  return data;
};

/** Only administrators delete users, but never themselves. */
export const keepsOwnAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user?.id === id)
    throw new Refused(
      'Bạn không tự xóa tài khoản của mình được, kẻo hệ thống không còn ai quản trị. Hãy nhờ quản trị viên khác xóa giúp.',
    );
  if ((await adminsOf(req)).has(String(id))) await demandAnotherAdmin(req, String(id));
};

/**
 * Two administrators may take each other off at the same moment: whoever asked must still be one, and
 * stay one.
 * @throws {Refused} when nobody might be left
 */
async function demandAnotherAdmin(req: PayloadRequest, id: string): Promise<void> {
  const { others, takeBack } = await announceLeaving(req.payload, id);
  const left = (await adminsOf(req)).difference(new Set([id, ...others]));
  if (req.user ? left.has(String(req.user.id)) : left.size > 0) return;
  await takeBack();
  throw new Refused(
    'Chưa làm được, kẻo hệ thống không còn ai quản trị: có người đang gỡ quyền hay xóa tài khoản của quản trị viên khác. Tải lại trang, xem lại danh sách rồi hãy làm.',
    409,
  );
}

/** Ids of the administrators at this moment. On a server not as the transaction saw them when it began. */
async function adminsOf({ payload, transactionID }: PayloadRequest): Promise<Set<string>> {
  const within = !serverOf(payload.db) && transactionID !== undefined && { req: { transactionID } };
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { role: { in: rolesThatMay('keepAccounts') } },
    pagination: false,
    limit: 0,
    ...within,
  });
  return new Set(docs.map(({ id }) => String(id)));
}
