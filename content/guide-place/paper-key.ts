/**
 * Names a thing of a guide's list by its words, its note among them: from 100 on, so that it is none of
 * the places by which older codes name it. Spaces and what joins words do not count.
 */
export function paperKey(words: string): number {
  let sum = 0;
  for (const letter of words.replace(/[\s\u2000-\u206f]/g, ''))
    sum = (sum * 31 + letter.charCodeAt(0)) % modulus;
  return sum + 100;
}

const modulus = 999_983;
/** No key is larger. */
export const largestPaperKey = modulus + 99;
