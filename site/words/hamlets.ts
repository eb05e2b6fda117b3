import { wordsIn } from './words-in.ts';

/** Words in the scripts of hamlets; separate, since they ship to every phone. */
export const hamletWords = wordsIn({
  vi: {
    mine: (hamlet: string) => `${kindOf(hamlet)} của bà con`,
    another: 'Chọn ấp, khóm khác',
  },
});

/** Ấp or khóm, as the name of a hamlet begins. */
export const kindOf = (hamlet: string) => hamlet.trim().split(' ', 1).join();
