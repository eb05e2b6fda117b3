import { formatDay } from '../../../content/text/date.ts';
import { readReviews } from '../../keeping/nightly/reviews.ts';
import type { Source } from './source.ts';

/** Live texts in the user's charge that are to be read again within 14 days, or should have been. */
export const ownReviews: Source = {
  heading: 'Bài bạn phụ trách, tới lúc xem lại',
  note: 'Đọc lại xem còn đúng không, rồi chọn ngày xem lại mới và lưu.',
  tone: 'do',
  read: async ({ payload, user, now }) =>
    (await readReviews(payload, now))
      .filter(({ keeper }) => keeper && keeper === user?.id)
      .map(({ collection, id, reviewBy, state }) => ({
        collection,
        id,
        field: 'reviewBy',
        line: `${state === 'due' ? 'Đã quá hạn' : 'Tới hạn'} ngày ${formatDay(reviewBy)}`,
      })),
};
