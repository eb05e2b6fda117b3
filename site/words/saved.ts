import { wordsIn } from './words-in.ts';

export const savedWords = wordsIn({
  vi: {
    title: 'Đã lưu trong máy',
    about: 'Những bài đã lưu trên máy của bà con.',
    lead: 'Những gì bà con đã lưu, xem được cả khi không có mạng.',
    noScript:
      'Trình duyệt này không lưu bài được. Bà con mở trang bằng Chrome hoặc Safari, hoặc chọn chủ đề dưới đây.',
  },
});
