import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { Refused } from '../../errors/refused.ts';
import { unknownPassword } from './set-password.ts';
import { passwordFault, passwordRule } from '../../sign-in/password-rule.ts';

/** Whom an administrator makes has no way in until a link is used; an own password is no temporary one. */
export const marksTemporaryPassword: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user || !data['password']) return data;
  data['temporaryPassword'] = operation === 'create';
  return data;
};

/**
 * Nobody chooses a password for others. Our own rule for passwords, since Payload is content with three characters. Its form folds the
 * field away while it saves, so the reason is told for all to see, not at the field.
 */
export const checksPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = operation === 'create' || operation === 'update';
  if (!writes || !('data' in args) || !args.data) return args;
  const { password, email, name } = args.data as Record<string, unknown>;
  if (operation === 'create' && req.user) {
    Object.assign(args.data, { password: unknownPassword() });
    return args;
  }
  if (password === undefined || password === null || password === '') return args;
  if (typeof password !== 'string') throw new Refused(passwordRule, 400);
  const fault = passwordFault(password, [email, name, req.user?.email, req.user?.['name']]);
  if (fault) throw new Refused(fault, 400);
  return args;
};
