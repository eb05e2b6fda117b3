import type { CollectionBeforeOperationHook } from 'payload';
import { Refused } from '../errors/refused.ts';
import { writesForProvince } from '../access/roles.ts';

/**
 * Who may not publish can only save drafts: any other write changes what the public sees, also one
 * that says nothing of the status.
 */
export const onlyPublishersGoLive: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const writes = operation === 'update' || operation === 'restoreVersion';
  if (!writes || overrideAccess || !req.user || writesForProvince(req.user)) return args;
  if ('draft' in args && args.draft) return args;
  throw new Refused('Tài khoản của bạn chỉ lưu được bản nháp. Hãy nhờ biên tập viên đăng giúp.');
};

/** Every copy starts as a draft. */
export const copiesAreDrafts: CollectionBeforeOperationHook = ({ args }) =>
  'duplicateFromID' in args && args.duplicateFromID
    ? { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
    : args;
