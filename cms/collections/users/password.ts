import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { Refused } from '../../errors/refused.ts';

/** The fewest characters of a password. */
const shortest = 10;

/** Whoever logs in with a one-time password is asked to choose an own one. */
export const clearsTemporaryPassword: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const own = operation === 'update' && req.user?.id === data['id'];
  if (own && data['password']) data['temporaryPassword'] = false;
  return data;
};

/**
 * Our own rule for passwords, since Payload is content with three characters. Its form folds the
 * field away while it saves, so the reason is told for all to see, not at the field.
 */
export const checksPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = operation === 'create' || operation === 'update';
  if (!writes || !('data' in args) || !args.data) return args;
  const { password, email } = args.data as { password?: unknown; email?: unknown };
  if (typeof password !== 'string' || password === '') return args;
  const fault = passwordFault(password, [email, req.user?.email]);
  if (fault) throw new Refused(fault, 400);
  return args;
};

/** What is wrong with a password, in one sentence. */
export function passwordFault(password: string, emails: unknown[]): string | undefined {
  const length = [...password].length;
  if (length < shortest) {
    return `Mật khẩu mới có ${length} ký tự, cần ít nhất ${shortest}. Một câu ngắn dễ nhớ là được.`;
  }
  if (new Set(password).size < 4) return 'Mật khẩu lặp lại quá ít ký tự khác nhau, dễ bị đoán ra.';
  const folded = password.toLowerCase();
  const ownName = emails.some(
    (email) => typeof email === 'string' && email && folded.includes(email.toLowerCase()),
  );
  return ownName ? 'Mật khẩu không được chứa địa chỉ email của bạn.' : undefined;
}
