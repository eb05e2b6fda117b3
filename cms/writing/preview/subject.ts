import type { CollectionSlug, PayloadRequest } from 'payload';
import { kindOf } from '../../../content/kinds.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import { isStaff } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';

export const notThere = 'Không có nội dung này, hoặc bạn chưa được phép xem.';
export const notAllowed = 'Bạn chưa được phép làm việc này.';

/** The document that a member of staff asks about. `id` is empty for one that is not saved yet. */
export interface Asked {
  kind: RecordKind;
  collection: CollectionSlug;
  id: string;
}

/**
 * Reads it from the address of a request.
 * @throws {Refused} when nobody is logged in, or documents of this kind have no page
 */
export function subjectOf(req: PayloadRequest): Asked {
  if (!isStaff(req.user)) throw new Refused(notAllowed);
  const { collection = '', id = '' } = req.routeParams as Record<string, string>;
  const kind = kindOf(collection);
  const drafts = kind && req.payload.collections[collection as CollectionSlug].config.versions;
  if (!kind || !drafts) throw new Refused('Loại nội dung này không có trang để xem trước.', 404);
  return { kind, collection: collection as CollectionSlug, id };
}
