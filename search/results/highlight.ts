import { decode } from './pagefind-encoding.ts';
import { wordsOf } from '../text/tokens.ts';

/** A piece of a text; `match` = it matched the query. */
export interface TextPart {
  text: string;
  match: boolean;
}

/** Splits a text so that the words that matched (`TitleHit.matched`) can be highlighted. */
export function highlight(text: string, matched: readonly string[]): TextPart[] {
  return joinedParts(
    runsOf(text).map(({ text: run, words }) => ({
      text: run,
      match: words.some((word) => matched.includes(word)),
    })),
  );
}

/** A word or the gap between two, with its words. */
interface Run {
  text: string;
  words: string[];
}

/** The same titles are shown again at every keystroke. */
const remembered = new Map<string, Run[]>();

function runsOf(text: string): Run[] {
  const known = remembered.get(text);
  if (known) return known;
  const pieces = text.normalize('NFC').match(/[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]+/gu) ?? [];
  const runs = pieces.map((run) => ({ text: run, words: wordsOf(run).map(({ exact }) => exact) }));
  if (remembered.size > 1000) remembered.clear();
  remembered.set(text, runs);
  return runs;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Splits Pagefind's excerpt (HTML with `<mark>`) into plain text. */
export function excerptParts(excerpt: string): TextPart[] {
  let match = false;
  const parts = decode(excerpt)
    .split(/(<\/?mark>)/)
    .flatMap((piece) => {
      if (/^<\/?mark>$/.test(piece)) {
        match = piece === '<mark>';
        return [];
      }
      const text = piece.replace(/&(\w+|#39);/g, (all, name: string) => entities[name] ?? all);
      return [{ text, match }];
    });
  return joinedParts(parts);
}

/** Merges neighbours of the same sort; a space between two matches is part of the match. */
function joinedParts(parts: TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  parts.forEach((part, at) => {
    if (part.text === '') return;
    const last = joined[joined.length - 1];
    const between = /^\s+$/.test(part.text) && last?.match && parts[at + 1]?.match;
    const match = part.match || between === true;
    if (last?.match === match) last.text += part.text;
    else joined.push({ text: part.text, match });
  });
  return joined;
}
