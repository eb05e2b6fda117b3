import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { Refused } from '../../base/errors/refused.ts';
import { deedOf } from '../../base/hooks/deed.ts';
import { passwordFault, passwordRule } from '../sign-in/password-rule.ts';
import { unknownPassword } from './set-password.ts';

/** A password set by somebody else is temporary until the user chooses one. */
export const marksTemporaryPassword: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user || !data['password']) return data;
  data['temporaryPassword'] = operation === 'create';
  return data;
};

/**
 * Our own rule for passwords, since Payload is content with three characters. Its form folds the
 * field away while it saves, so the reason is told for all to see, not at the field.
 */
export const checksPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const deed = deedOf(operation, args);
  if (!('data' in deed)) return args;
  const { password, email, name } = deed.data;
  if (password === undefined || password === null || password === '') return args;
  if (typeof password !== 'string') throw new Refused(passwordRule, 400);
  const fault = passwordFault(password, [email, name, req.user?.email, req.user?.['name']]);
  if (fault) throw new Refused(fault, 400);
  // As the login reads it, whichever way a keyboard composes letters.
  return { ...args, data: { ...deed.data, password: password.normalize('NFC') } };
};

/** An account that is made without a password has one that nobody knows, until a link is used. */
export const beginsWithoutPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const deed = deedOf(operation, args);
  if (deed.does !== 'create' && deed.does !== 'copy') return args;
  const { data } = deed;
  return { ...args, data: { ...data, password: data['password'] || unknownPassword() } };
};
