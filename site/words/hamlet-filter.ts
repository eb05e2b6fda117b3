import { lowerFirst } from '../../content/text/lower-first.ts';
import { kindOf } from './hamlets.ts';
import { wordsIn } from './words-in.ts';

/** The words where no hamlet of a commune has the name that was typed. */
export const hamletFilterWords = wordsIn({
  vi: {
    notFound: (hamlet: string) =>
      `Không thấy ${lowerFirst(kindOf(hamlet))} này. Bà con thử gõ ít chữ hơn, hoặc`,
    oldNames: 'tra tên xã cũ',
  },
});
