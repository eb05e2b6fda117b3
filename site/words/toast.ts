import { wordsIn } from './words-in.ts';

export const toastWords = wordsIn({
  vi: { notLoaded: 'Mạng yếu, chưa làm được. Bà con thử lại khi có mạng.' },
});
