import { formatInstant } from '../../../content/text/date.ts';
import { writesForProvince } from '../../base/access/abilities.ts';
import { massDeedsPath, shownDeed } from '../../base/admin-paths.ts';
import { recentDeeds } from '../../writing/mass-deeds/view.ts';
import type { Source } from './source.ts';

/**
 * The deeds on many documents at once, by anybody where one decides, as long as it can be taken back or
 * stopped.
 */
export const massDeeds: Source = {
  heading: 'Việc hàng loạt vừa làm, còn hoàn tác hoặc dừng được',
  tone: 'know',
  read: async ({ payload, user, now }) => {
    if (!writesForProvince(user)) return [];
    const deeds = await recentDeeds({ payload, user }, { now });
    return deeds
      .filter(({ canStop, undoUntil }) => canStop || undoUntil !== undefined)
      .map(({ id, title, byName, startedAt, undoUntil }) => ({
        id,
        page: `${massDeedsPath}?${shownDeed}=${encodeURIComponent(id)}`,
        title,
        noun: 'Việc hàng loạt',
        line: `${byName} làm lúc ${formatInstant(startedAt)}, ${undoUntil ? `hoàn tác được tới ${formatInstant(undoUntil)}` : 'còn đang làm, dừng được'}`,
      }));
  },
};
