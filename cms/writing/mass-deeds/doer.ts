import type { PayloadRequest, TypedUser } from 'payload';
import { type Ability, may, mayPublish } from '../../base/access/abilities.ts';
import type { Visitor } from '../../base/access/roles.ts';
import { Refused } from '../../base/errors/refused.ts';
import type { DeedKind, MassDeed } from './store.ts';

const doers: Record<DeedKind, { ability: Ability; notYours: string }> = {
  takeOff: {
    ability: 'decide',
    notYours: 'Việc này đổi những trang bà con đang thấy nên là việc của người duyệt.',
  },
  replace: {
    ability: 'decide',
    notYours: 'Việc này đổi những trang bà con đang thấy nên là việc của người duyệt.',
  },
  trash: { ability: 'writeProvince', notYours: 'Bạn chưa được phép bỏ vào thùng rác.' },
  restore: { ability: 'writeProvince', notYours: 'Bạn chưa được phép khôi phục.' },
  erase: { ability: 'erase', notYours: 'Xóa hẳn là việc của quản trị viên.' },
};

/** Returns the user who does a deed. @throws {Refused} for those who may not */
export function doerOf(
  { user }: Pick<PayloadRequest, 'user'>,
  kind: DeedKind = 'takeOff',
): TypedUser {
  if (user && may(user, doers[kind].ability)) return user;
  throw new Refused(doers[kind].notYours);
}

/**
 * Tells whether somebody is shown a deed: who decides sees all, everybody else what they did
 * themselves.
 */
export function seesDeed(user: Visitor, { by, kind }: Pick<MassDeed, 'by' | 'kind'>): boolean {
  return mayPublish(user) || (by === String(user?.id) && may(user, doers[kind].ability));
}
