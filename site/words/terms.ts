import { wordsIn } from './words-in.ts';

/** Words in the script of the glossary; separate, since they ship to phones. */
export const termWords = wordsIn({
  vi: {
    notFound: 'Chưa có chữ này. Bà con thử gõ ít chữ hơn, hoặc',
    searchAll: 'tìm trong tất cả bài',
  },
});
