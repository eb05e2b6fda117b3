import { wordsIn } from '../../words.ts';

/** What the script of a hamlet says; apart from the rest, since it ships to every phone. */
export const hamletWords = wordsIn({
  vi: {
    mine: (hamlet: string) => `${kindOf(hamlet)} của bà con`,
    another: 'Chọn ấp, khóm khác',
  },
});

/** Ấp or khóm, as the name of a hamlet begins. */
const kindOf = (hamlet: string) => hamlet.trim().split(' ', 1).join();
