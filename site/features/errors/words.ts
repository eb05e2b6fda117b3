import { wordsIn } from '../../words.ts';

export const errorWords = wordsIn({
  vi: {
    'not-found': {
      title: 'Không thấy trang này',
      lead: 'Địa chỉ gõ thiếu chữ, hoặc trang đã dời đi. Bà con tìm lại ở đây.',
    },
    gone: {
      title: 'Trang này đã gỡ',
      lead: 'Nội dung này không còn đúng nữa nên đã được gỡ xuống. Bà con tìm bài khác ở đây.',
    },
    offline: {
      title: 'Máy đang không có mạng',
      lead: 'Trang này chưa có trong máy. Bà con xem những bài đã lưu, hoặc thử lại khi có mạng.',
    },
    saved: 'Xem những bài đã lưu',
    home: 'Về trang đầu',
  },
});
