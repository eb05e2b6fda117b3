import { wordsIn } from './words-in.ts';

/** Words in the scripts of the glossary; separate, since they ship to phones. */
export const termWords = wordsIn({
  vi: {
    understood: 'Hiểu rồi',
    notFound: 'Chưa có chữ này. Bà con thử gõ ít chữ hơn, hoặc',
    searchAll: 'tìm trong tất cả bài',
  },
});
