import { formatInstant } from '../../../content/text/date.ts';
import { communeOf } from '../../base/access/abilities.ts';
import { readCommunes } from '../../places/directory/communes.ts';
import { latestReminders } from '../../places/directory/remind.ts';
import type { Source } from './source.ts';

/** For an official: the province asks to complete the directory, while anything is lacking. */
export const reminded: Source = {
  heading: 'Tỉnh nhắc bổ sung danh sách tổ',
  note: 'Xem “Xã của tôi” ở trên: ấp, khóm nào thiếu gì đều có nút sửa ngay.',
  tone: 'do',
  read: async ({ payload, user, now }) => {
    const id = communeOf(user);
    const reminder = id === undefined ? undefined : (await latestReminders(payload)).get(id);
    if (!id || !reminder) return [];
    const own = (await readCommunes({ payload, user }, now)).find((one) => one.id === id);
    if (!own || (own.hamlets > 0 && own.complete === own.hamlets)) return [];
    const left = own.hamlets - own.complete;
    const what = own.hamlets === 0 ? 'chưa có ấp, khóm nào' : `còn ${left} ấp, khóm`;
    return [
      { collection: 'communes', id, line: `Nhắc lúc ${formatInstant(reminder.at)}, ${what}` },
    ];
  },
};
