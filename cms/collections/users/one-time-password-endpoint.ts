import type { Endpoint } from 'payload';
import { isAdmin } from '../../access/roles.ts';
import { Refused } from '../../errors/refused.ts';
import { type Login, resetPassword } from './one-time-password.ts';

/**
 * `POST /api/users/:id/one-time-password`: an administrator gives somebody else a password that is
 * told this once only and holds until that user chooses an own one. Answers with a {@link Login}.
 */
export const oneTimePassword: Endpoint = {
  path: '/:id/one-time-password',
  method: 'post',
  handler: async ({ payload, routeParams, user }) => {
    if (!isAdmin(user) || !user) throw new Refused('Bạn chưa được phép làm việc này.');
    const id = String(routeParams?.['id']);
    if (id === user.id)
      throw new Refused('Mật khẩu của chính bạn thì đổi ở trang “Tài khoản”.', 400);
    const where = { id: { equals: id } };
    const found = await payload.db.findOne<Login & { id: string }>({ collection: 'users', where });
    const login = found && (await resetPassword(payload, found.email));
    if (!login) throw new Refused('Không có người dùng này.', 404);
    payload.logger.info(`Đã cấp mật khẩu dùng một lần cho một người dùng (${id})`);
    return Response.json(login satisfies Login);
  },
};
