import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { may } from '../../base/access/abilities.ts';
import { endsSoon } from '../../people/consent/days.ts';
import { readNewest } from '../../base/access/asking.ts';
import type { TeamRow } from '../../places/directory/rows.ts';
import type { Source } from './source.ts';

/** Teams of which somebody agreed until a day that is near: the person is to be asked again. */
export const endingConsents: Source = {
  heading: 'Đồng ý công khai sắp hết hạn',
  note: 'Hỏi lại người đó. Còn đồng ý thì ghi ngày mới; qua ngày hết hạn thì số, hình tự mất khỏi trang.',
  tone: 'do',
  read: async ({ payload, user, now }) => {
    if (!may(user, 'seePeople')) return [];
    const teams = await readNewest<TeamRow>({ payload, user }, 'teams', {
      select: { members: { consent: true } },
    });
    return teams
      .flatMap(({ id, members }) => {
        const at = (members ?? []).flatMap(({ consent }, place) =>
          endsSoon(consent, now) ? [{ place, day: dayOfInstant(consent?.until ?? '') }] : [],
        );
        const [first] = at.toSorted((one, other) => one.day.localeCompare(other.day));
        return first ? [{ id, count: at.length, ...first }] : [];
      })
      .toSorted((one, other) => one.day.localeCompare(other.day))
      .map(({ id, count, day, place }) => ({
        collection: 'teams' as const,
        id,
        field: `members.${place}.consent.until`,
        line: `${count} người, sớm nhất hết ngày ${formatDay(day)}`,
      }));
  },
};
