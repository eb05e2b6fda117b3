import { wordsIn } from '../../words.ts';

export const savedWords = wordsIn({
  vi: {
    title: 'Đã lưu trong máy',
    lead: 'Những gì bà con đã lưu, xem được cả khi không có mạng.',
    noScript:
      'Trình duyệt này không lưu bài được. Bà con mở trang bằng Chrome hoặc Safari, hoặc xem các việc dưới đây.',
    pages: 'Bài hướng dẫn',
    place: 'Tổ của tôi',
    packs: 'Gói đã lưu',
    savedOn: (day: string) => `Lưu ngày ${day}`,
    none: 'Bà con chưa lưu bài nào. Mở một bài rồi chạm “Lưu lại”.',
    drop: 'Bỏ lưu',
    dropAll: 'Xóa hết những gì đã lưu',
    dropped: 'Đã bỏ lưu.',
    space: 'Máy còn chỗ không?',
    used: (size: string) => `Trang này đang chiếm ${size} trong máy.`,
    guidesPack: 'Tất cả hướng dẫn',
    searchPack: 'Tìm kiếm khi không có mạng',
    saveSearch: 'Lưu phần tìm kiếm',
    offline: 'Máy đang không có mạng. Bà con vẫn xem được những bài dưới đây.',
    savedCopy: (day: string) => `Bản lưu ngày ${day}`,
    newVersion: 'Trang có bản mới.',
    reload: 'Tải lại',
  },
});
