import { wordsIn } from './words-in.ts';

/** The page of all that there is in another language. */
export const inLanguageWords = wordsIn({
  vi: {
    about: (language: string) => `Mọi bài viết bằng tiếng khác trên trang này: ${language}.`,
    filter: 'Tìm trong trang này',
    notFound: 'Không có bài nào có chữ này.',
    names: { vi: 'Tiếng Việt', km: 'Tiếng Khmer', en: 'Tiếng Anh' },
  },
});
