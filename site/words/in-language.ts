import { wordsIn } from './words-in.ts';

/** The page of all that there is in another language. */
export const inLanguageWords = wordsIn({
  vi: {
    about: (language: string) => `Đọc bằng ${language}: mọi bài đã có trên trang này.`,
    filter: 'Tìm trong trang này',
    calls: 'Số cần gọi',
    notFound: 'Chưa có bài nào có chữ này.',
    names: { vi: 'Tiếng Việt', km: 'Tiếng Khmer', en: 'Tiếng Anh' },
  },
});
