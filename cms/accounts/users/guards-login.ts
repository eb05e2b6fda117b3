import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { awaitsSecondFactor, hasTemporaryPassword } from '../../base/access/roles.ts';
import { Refused } from '../../base/errors/refused.ts';
import { forgetTries, takeTry } from '../../storage/tries/tries.ts';
import { ownPassword } from '../sign-in/limits.ts';
import { isPassword, type KeptPassword } from '../sign-in/password-hash.ts';

/** The field in which users repeat their current password; never stored. */
export const currentPassword = 'currentPassword';

/** Set in the context of a request whose user has proven the current password. */
const proven = 'ownPasswordProven';

const sentences = {
  missing: 'Đổi email hoặc mật khẩu cần gõ mật khẩu hiện tại, để chắc rằng chính bạn đang đổi.',
  wrong: 'Mật khẩu hiện tại chưa đúng, gõ lại.',
  tooOften: 'Mật khẩu hiện tại đã gõ sai nhiều lần. Đợi một lát hãy thử lại.',
  same: 'Mật khẩu mới trùng mật khẩu hiện tại. Chọn mật khẩu khác.',
  others:
    'Không đặt mật khẩu thay người khác được. Mở người đó rồi bấm “Tạo đường dẫn đặt mật khẩu”.',
};

/** The refusal for anything else until then. */
export const temporaryFirst =
  'Bạn đang dùng mật khẩu tạm. Hãy đặt mật khẩu của riêng bạn trước, rồi làm tiếp.';

/** Told to who is still to set up a second factor. */
export const secondFactorFirst =
  'Vai trò của bạn phải dùng xác thực hai bước. Hãy bật trước, rồi làm tiếp.';

/**
 * Users change their e-mail and password only with the current password, and nobody sets somebody
 * else's. Writes of the system itself, without a user, pass.
 */
export const guardsLogin: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const { [currentPassword]: given, ...changes } = data as Record<string, unknown>;
  if (operation !== 'update' || !req.user) return changes;
  const setsPassword = Boolean(changes['password']);
  if (req.user.id !== originalDoc?.id) {
    if (setsPassword) throw new Refused(sentences.others);
    return changes;
  }
  if (hasTemporaryPassword(req.user) && !setsPassword) throw new Refused(temporaryFirst);
  if (awaitsSecondFactor(req.user) && !setsPassword) throw new Refused(secondFactorFirst);
  const setsEmail = changes['email'] !== undefined && changes['email'] !== originalDoc.email;
  if ((setsPassword || setsEmail) && !req.context[proven])
    throw new Refused(sentences.missing, 400);
  if (setsPassword && given === changes['password']) throw new Refused(sentences.same, 400);
  return changes;
};

/**
 * Checks the current password that came with a change, before its transaction begins: a rollback would
 * undo the counted tries.
 * @throws {Refused} when it is not the user's password, or after too many tries
 */
export async function provePassword(req: PayloadRequest, typed: string): Promise<void> {
  const { payload, user } = req;
  const given = typed.normalize('NFC');
  const who = String(user?.id);
  if (!(await takeTry(payload, ownPassword, { who }))) throw new Refused(sentences.tooOften, 429);
  const where = { id: { equals: who } };
  const kept = await payload.db.findOne<KeptPassword>({ collection: 'users', where });
  if (!(await isPassword(kept, given))) throw new Refused(sentences.wrong, 400);
  await forgetTries(payload, ownPassword, { who });
  req.context[proven] = true;
}
