import { lowerFirst } from '../../content/text/lower-first.ts';
import { wordsIn } from './words-in.ts';

/** Words in the scripts of communes and hamlets; separate, since they ship to every phone. */
export const hamletWords = wordsIn({
  vi: {
    mine: (hamlet: string) => `${kindOf(hamlet)} của bà con`,
    another: 'Chọn ấp, khóm khác',
    notFound: (hamlet: string) =>
      `Không thấy ${lowerFirst(kindOf(hamlet))} này. Bà con thử gõ ít chữ hơn, hoặc`,
    oldNames: 'tra tên xã cũ',
  },
});

/** Ấp or khóm, as the name of a hamlet begins. */
const kindOf = (hamlet: string) => hamlet.trim().split(' ', 1).join();
