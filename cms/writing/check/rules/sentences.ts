import type { Rule } from '../finding.ts';
import { sentencesOf, wordCount } from '../words.ts';

/** So many words a sentence has at most. */
const longestSentence = 25;

/** A sentence that one has to read twice. */
export const longSentence: Rule = ({ passages }) =>
  passages.flatMap(({ path, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordCount(sentence) > longestSentence)
      .map((sentence) => ({
        rule: 'long-sentence',
        severity: 'advice',
        path,
        sentence: `Câu “${beginningOf(sentence)}” dài ${wordCount(sentence)} chữ.`,
        todo: `Tách thành câu ngắn, mỗi câu nhiều nhất ${longestSentence} chữ.`,
      })),
  );

/** The first words of a text: enough to find it again. */
function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')}…`;
}
