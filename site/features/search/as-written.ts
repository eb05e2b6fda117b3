/**
 * Writes the words of a question as a title writes them, where they lack nothing but marks: “dăng ky”
 * is “đăng ký” beside “Đăng ký xe”, but “đất” is never “đặt”.
 */
export function asWritten(question: string, title: string): string {
  const written = wordsIn(title);
  return question.replace(words, (word) => written.find((one) => completes(one, word)) ?? word);
}

const words = /[\p{L}\p{M}]+/gu;
const wordsIn = (text: string): string[] => text.toLocaleLowerCase('vi').match(words) ?? [];

function completes(written: string, typed: string): boolean {
  const [whole, given] = [lettersOf(written), lettersOf(typed)];
  return (
    whole.length === given.length &&
    given.every(({ base, marks }, at) => {
      const letter = whole[at];
      return letter?.base === base && marks.every((mark) => letter.marks.includes(mark));
    })
  );
}

interface Letter {
  base: string;
  marks: string[];
}

/** The letters of a word, each apart from its marks; the stroke of đ is one of them. */
function lettersOf(word: string): Letter[] {
  const parts = word.toLocaleLowerCase('vi').normalize('NFD').replaceAll('đ', 'd\u0335');
  return (parts.match(/\p{L}\p{M}*/gu) ?? []).map((letter) => {
    const [base = '', ...marks] = letter;
    return { base, marks };
  });
}
