import { wordsIn } from './words-in.ts';

export const errorWords = wordsIn({
  vi: {
    'not-found': {
      title: 'Không thấy trang này',
      about: 'Địa chỉ này không có trên trang Ấp Số.',
      lead: 'Địa chỉ gõ thiếu chữ, hoặc trang đã dời đi. Bà con tìm lại ở đây.',
    },
    gone: {
      title: 'Trang này đã gỡ',
      about: 'Trang này không còn nữa.',
      lead: 'Nội dung này không còn đúng nữa nên đã được gỡ xuống. Bà con tìm bài khác ở đây.',
    },
    offline: {
      title: 'Máy đang không có mạng',
      about: 'Những gì xem được khi mất mạng.',
      lead: 'Trang này chưa có trong máy. Bà con xem những bài đã lưu, hoặc thử lại khi có mạng.',
    },
    goneSince: (reason: string) => `Trang này đã gỡ vì ${reason}. Bà con tìm bài khác ở đây.`,
    instead: 'Bây giờ bà con xem ở đây:',
    saved: 'Xem những bài đã lưu',
    home: 'Về trang đầu',
  },
});
