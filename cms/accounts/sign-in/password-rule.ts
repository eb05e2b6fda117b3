import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { fold } from '../../../content/text/fold.ts';
import { localWords } from './local-words.ts';

/** The fewest characters of a password, and the most: longer ones only take time. */
const shortest = 12;
const longest = 128;

/** Weaker passwords are cracked within hours from a stolen database. */
const fewestGuesses = 1e9;

/** Created on first use: loading the lists takes a moment, and most commands need none. */
let guesser: ZxcvbnFactory | undefined;

export const passwordRule = `Mật khẩu cần ít nhất ${shortest} ký tự. Một câu ngắn dễ nhớ là được.`;

/**
 * Names the fault of a password, in one sentence.
 * @param known what anybody knows of the user: e-mail, name
 */
export function passwordFault(password: string, known: unknown[] = []): string | undefined {
  const length = [...password].length;
  if (length < shortest)
    return `Mật khẩu mới có ${length} ký tự, cần ít nhất ${shortest}. Một câu ngắn dễ nhớ là được.`;
  if (length > longest)
    return `Mật khẩu mới có ${length} ký tự, chỉ nhận nhiều nhất ${longest}. Chọn câu ngắn hơn.`;
  const typed = fold(password);
  const own = known.flatMap((text) => (typeof text === 'string' ? wordsOf(text) : []));
  if (own.some((word) => word.includes('@') && typed.includes(word)))
    return 'Mật khẩu không được chứa địa chỉ email của bạn.';
  const guesses = [typed, typed.replace(/\s+/g, '')].map((text) => guessesFor(text, own));
  if (Math.min(...guesses) >= fewestGuesses) return undefined;
  return 'Mật khẩu này dễ đoán vì gồm từ hay dùng, tên người, tên nơi, ngày tháng hoặc dãy phím liền nhau. Chọn bốn từ bất kỳ không liên quan tới nhau.';
}

function guessesFor(text: string, known: string[]): number {
  guesser ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, 'local-words': localWords },
    graphs: adjacencyGraphs,
  });
  return guesser.check(text, known).guesses;
}

/** The whole, its words, and the words in one: "Lê Thị Bé" gives "le thi be", "le", "thi", "be", "lethibe". */
function wordsOf(text: string): string[] {
  const folded = fold(text);
  const words = folded.split(/[^a-z0-9]+/);
  return [...new Set([folded, ...words, words.join('')])].filter((word) => word.length > 1);
}
