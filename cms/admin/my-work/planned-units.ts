import type { CollectionSlug } from 'payload';
import { formatDay } from '../../../content/text/date.ts';
import { communeOf, may, mayPublish } from '../../base/access/abilities.ts';
import { shownChange, unitsPath } from '../../base/admin-paths.ts';
import { readNewest } from '../../base/access/asking.ts';
import { plannedAt, plannedChanges, plannedView } from '../../places/units/planned.ts';
import type { Concern, PageConcern, Source, Work } from './source.ts';

/** Changes of units that wait for their day: who decides opens the plan, a commune the unit that it is about. */
export const plannedUnits: Source = {
  heading: 'Sắp đổi ấp, khóm, xã, phường',
  note: 'Tới ngày, máy tự đổi tên và địa chỉ. Đừng sửa tên trước.',
  tone: 'know',
  read: (work) => (mayPublish(work.user) ? planOfAll(work) : planOfOwn(work)),
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

async function planOfOwn({ payload, user }: Work): Promise<Concern[]> {
  const commune = communeOf(user);
  if (!may(user, 'keepOwnCommune') || !commune) return [];
  const planned = await plannedChanges(payload);
  if (planned.length === 0) return [];
  const own = await readNewest<{ id: string }>({ payload, user }, 'hamlets', {
    where: { commune: { equals: commune } },
    select: { name: true },
  });
  const places: { collection: CollectionSlug; id: string }[] = [
    { collection: 'communes', id: commune },
    ...own.map(({ id }) => ({ collection: 'hamlets' as const, id })),
  ];
  return places.flatMap((place) => {
    const sentences = plannedAt(planned, place).flatMap((one) => one.sentences);
    return sentences.length > 0 ? [{ ...place, line: sentences.join(' ') }] : [];
  });
}
