import { formatDay } from '../../../content/text/date.ts';
import type { Review } from '../../keeping/nightly/reviews.ts';
import type { Unrecorded } from './unrecorded.ts';

/** The dashboard's texts about content that wants to be looked at again. */
export const upkeepTexts = {
  reviewsNote: 'Đọc lại xem còn đúng không, rồi chọn ngày xem lại mới và lưu.',
  others: 'Bài của người khác, hoặc chưa ai phụ trách, cần xem lại',
  links: 'Liên kết ra ngoài không mở được',
  linksNote: 'Mấy đêm liền thử mà không mở được. Mở thử, rồi sửa hoặc bỏ liên kết trong bài.',
  when: ({ reviewBy, state }: Pick<Review, 'reviewBy' | 'state'>) =>
    state === 'due'
      ? `đã tới hạn ngày ${formatDay(reviewBy)}`
      : `tới hạn ngày ${formatDay(reviewBy)}`,
  since: (day: string) => `hỏng từ ngày ${formatDay(day)}`,
  in: 'trong bài',
  jumping: 'Bài tập nhảy màn hình',
  jumpingNote:
    'Bà con vẫn tập được, mà không hiểu sao tới màn hình kế. Mở bài, sửa từng bước rồi đăng lại.',
  unrecorded: 'Bài nên thu bản đọc trước',
  unrecordedNote: 'Bà con nghe người đọc dễ hơn nghe máy đọc. Những bài này chưa có bản đọc.',
  howToRecord: 'Cách thu bằng điện thoại',
  whyFirst: ({ why, opened }: Pick<Unrecorded, 'why' | 'opened'>) =>
    ({
      urgent: 'việc gấp',
      task: 'việc ở trang đầu',
      opened: `mở ${opened} lần ở quầy trong ba tháng`,
    })[why],
};
