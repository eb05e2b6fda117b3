import { changeText } from './html-text.ts';
import { joinNumbers } from './join-numbers.ts';

/**
 * Words with a hyphen or a dash inside, which lines must not break: “Wi-Fi”, “59/2022/NĐ-CP”, “1–3”.
 * Parts of addresses are none, these may be long.
 */
const hyphenated =
  /(?<![\p{L}\p{N}/.@:_–-])[\p{L}\p{N}/]*[\p{L}\p{N}][–-][\p{L}\p{N}][\p{L}\p{N}/–-]*(?![\p{L}\p{N}/@_–-]|\.\p{L})/gu;

/** As “A-B”; shorter texts have nothing to hold. */
const shortest = 3;
/** As “1900 123”. */
const shortestNumber = 8;
/** Longer ones would not fit into a line of the largest text on the narrowest phone. */
const alwaysFits = 8;
/** Longer ones are no words any more. */
const longest = 30;

const joiner = '\u2060';

/** Puts a word joiner behind each such hyphen: for what nobody copies or searches in a page. */
export function joinHyphens(text: string): string {
  return text.replace(hyphenated, (word) =>
    word.length > longest ? word : word.replace(/[–-]/g, `$&${joiner}`),
  );
}

/**
 * Holds such words of a page together by elements, and telephone numbers by their spaces. What is copied,
 * searched for and read out has plain hyphens, also where `joinHyphens` was at work.
 * @param html a page or a part of one, well formed
 */
export function holdWords(html: string): string {
  return changeText(html.replaceAll(joiner, ''), (part, before) => {
    // Most of what stands between two tags is a gap.
    if (part.length < shortest) return part;
    const text = part.length < shortestNumber ? part : joinNumbers(part);
    return ofControl.test(before) ? heldTogether(text) : holdIn(text);
  });
}

/**
 * Matches what stands before the words of a control, which is a flexbox or a grid: there an element
 * parts them.
 */
const ofControl = /^<(?:summary|label|button|a|input|svg)\b/;

/** Looks for a hyphen first: most texts have none, and each text of each page passes here. */
const holdIn = (text: string) =>
  text.includes('-') || text.includes('–') ? text.replace(hyphenated, held) : text;

/** An element around all of a text makes it one item again. */
function heldTogether(text: string): string {
  const html = holdIn(text);
  if (html === text) return text;
  const hasMore = text.replace(hyphenated, '').trim() !== '';
  return hasMore ? `<span>${html}</span>` : html;
}

function held(word: string): string {
  if (word.length > longest) return word;
  return `<span class="${word.length > alwaysFits ? 'nowrap' : 'whole'}">${word}</span>`;
}
