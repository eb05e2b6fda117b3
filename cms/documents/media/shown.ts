import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { mayPublish } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { deedOf } from '../../base/hooks/deed.ts';
import { usedBy } from '../../safeguards/removal/used-by.ts';
import { findEntries } from '../../writing/workflow/entry.ts';

const sentence =
  'Tệp này đang có trên trang, hoặc trong một bản đã duyệt, nên chỉ người duyệt sửa được. Hãy tải tệp mới lên rồi chọn tệp đó trong bài.';

/**
 * A file has no drafts: what is changed about it is live at once. So what the public sees, or is about
 * to see, is changed by those who may publish; anything else by those who write.
 */
export const guardsWhatIsShown: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const deed = deedOf(operation, args);
  if (deed.does !== 'change' || overrideAccess || mayPublish(req.user)) return args;
  if (deed.id !== undefined && (await isShown(req, deed.id))) throw new Refused(sentence);
  return args;
};

async function isShown(req: PayloadRequest, id: string): Promise<boolean> {
  const uses = await usedBy(req.payload, 'media', [id], { req });
  if (uses.some(({ live }) => live)) return true;
  return (await findEntries(req.payload, { approvedCopy: { contains: id } }, 1)).length > 0;
}
