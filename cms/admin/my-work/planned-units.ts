import { formatDay } from '../../../content/text/date.ts';
import { communeOf, mayPublish, writesForProvince } from '../../base/access/abilities.ts';
import { shownChange, unitsPath } from '../../base/admin-paths.ts';
import { readNewest, type Asking } from '../../base/access/asking.ts';
import { placesNamed, plannedAt, plannedChanges, plannedView } from '../../places/units/planned.ts';
import type { Concern, PageConcern, Source, Work } from './source.ts';

/**
 * Changes of units that wait for their day: who decides opens the plan, who writes the unit that it is about.
 */
export const plannedUnits: Source = {
  heading: 'Sắp đổi ấp, khóm, xã, phường',
  note: 'Tới ngày, máy tự đổi tên và địa chỉ. Đừng sửa tên trước.',
  tone: 'know',
  read: (work) => (mayPublish(work.user) ? planOfAll(work) : planByPlace(work)),
};

async function planOfAll({ payload }: Work): Promise<PageConcern[]> {
  return (await plannedChanges(payload)).map(plannedView).map((one) => ({
    id: one.id,
    page: `${unitsPath}?${shownChange}=${encodeURIComponent(one.id)}`,
    title: one.sentences.join(' '),
    noun: 'Lịch đổi',
    line: one.isStalled ? 'cần xem lại trước khi làm' : `từ ngày ${formatDay(one.day)}`,
  }));
}

async function planByPlace({ payload, user }: Work): Promise<Concern[]> {
  const commune = communeOf(user);
  if (!commune && !writesForProvince(user)) return [];
  const planned = await plannedChanges(payload);
  if (planned.length === 0) return [];
  const places = commune ? await placesIn(commune, { payload, user }) : placesNamed(planned);
  return places.flatMap((place) => {
    const sentences = plannedAt(planned, place).flatMap((one) => one.sentences);
    return sentences.length > 0 ? [{ ...place, line: sentences.join(' ') }] : [];
  });
}

/** A commune and its hamlets. */
async function placesIn(commune: string, { payload, user }: Asking): Promise<UnitPlace[]> {
  const own = await readNewest<{ id: string }>({ payload, user }, 'hamlets', {
    where: { commune: { equals: commune } },
    select: { name: true },
  });
  return [
    { collection: 'communes', id: commune },
    ...own.map(({ id }) => ({ collection: 'hamlets' as const, id })),
  ];
}

type UnitPlace = Pick<Concern, 'collection' | 'id'>;
