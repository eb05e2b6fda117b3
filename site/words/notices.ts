import { wordsIn } from './words-in.ts';

export const noticeWords = wordsIn({
  vi: {
    all: 'Thông báo',
    about: 'Thông báo cho bà con của tỉnh và của từng xã, phường.',
    running: 'Đang có',
    past: 'Đã qua',
    none: 'Lúc này không có thông báo nào.',
    over: 'Thông báo này đã hết hạn.',
    from: (day: string) => `Từ ngày ${day}`,
    until: (day: string) => `tới ngày ${day}`,
    levels: { urgent: 'Khẩn', care: 'Coi chừng', info: 'Nên biết' },
    card: { urgent: 'Thông báo khẩn', care: 'Thông báo: coi chừng', info: 'Thông báo' },
    everywhere: 'Cho cả tỉnh',
    communes: 'Cho bà con ở:',
    more: 'Xem cho rõ',
    feed: 'Cho người làm trang web: lấy tin tự động (RSS)',
  },
});
