import type { CollectionBeforeOperationHook } from 'payload';
import { dayOfInstant } from '../../../content/text/date.ts';
import { may } from '../../base/access/abilities.ts';
import { Refused } from '../../base/errors/refused.ts';
import { deedOf } from '../../base/hooks/deed.ts';
import { slowsDown } from '../../safeguards/removal/own-pace.ts';
import { madeToday } from '../../storage/audit/made-today.ts';

/** Days for which a proof stays at least, whatever day it is given. */
const leastDays = 7;

const otherPicture =
  'Hình của phiếu đã lưu thì không thay được, vì đó là bằng chứng. Chụp nhầm thì tạo phiếu mới, rồi nhờ quản trị viên xóa phiếu này.';
const tooSoon =
  'Hẹn xóa phiếu trong vòng bảy ngày tới là việc của quản trị viên. Hãy chọn ngày xa hơn, hoặc nhờ quản trị viên.';

/**
 * Keeps a proof from being lost without a deletion: no other picture in its place, unless it was made by
 * the same account today; a nearer day of removal counts like one, and a very near one is for who may
 * delete.
 */
export const keepsProof: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const deed = deedOf(operation, args);
  if (overrideAccess || !req.user || deed.does !== 'change' || deed.id === undefined) return args;
  const { data, id } = deed;
  if (await madeToday(req, collection.slug, id)) return args;
  if (req.file) throw new Refused(otherPicture, 409);
  const kept = await req.payload.db.findOne<{ id: string; removeOn?: string | null }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    select: { removeOn: true },
    req,
  });
  const [before, after] = [dayIn(kept?.removeOn), dayIn(data['removeOn'])];
  if (before === undefined || after === undefined || after >= before) return args;
  const soon = dayOfInstant(new Date(Date.now() + leastDays * 86_400_000));
  if (after < soon && !may(req.user, 'erase')) throw new Refused(tooSoon);
  await slowsDown(req, 'unplanned');
  return args;
};

/** A day that is none is refused by its field. */
function dayIn(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  return Number.isNaN(new Date(value).getTime()) ? undefined : dayOfInstant(value);
}
