import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { isAdmin } from '../../access/roles.ts';
import { Refused } from '../../errors/refused.ts';

/** Administrators cannot give up their own role, so that one is always left. */
export const staysAdmin: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isOwn = req.user !== null && req.user.id === originalDoc?.id;
  if (isOwn && isAdmin(req.user) && data['role'] !== undefined && data['role'] !== 'admin')
    throw new Refused(
      'Bạn không tự bỏ vai trò quản trị viên của mình được, kẻo hệ thống không còn ai quản trị. Hãy nhờ quản trị viên khác đổi giúp.',
    );
  return data;
};

/** Only administrators delete users, but never themselves. */
export const keepsOwnAccount: CollectionBeforeDeleteHook = ({ id, req }) => {
  if (req.user?.id === id)
    throw new Refused(
      'Bạn không tự xóa tài khoản của mình được, kẻo hệ thống không còn ai quản trị. Hãy nhờ quản trị viên khác xóa giúp.',
    );
};
