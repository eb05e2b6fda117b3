import { decode } from './pagefind-encoding.ts';
import { wordsOf } from '../text/tokens.ts';

/** A piece of a text; `match` = it says what was asked for. */
export interface TextPart {
  text: string;
  match: boolean;
}

/** A text in pieces, so that the words that matched (`TitleHit.matched`) can be shown as such. */
export function highlight(text: string, matched: readonly string[]): TextPart[] {
  return joinedParts(
    runsOf(text).map(({ text: run, plains }) => ({
      text: run,
      match: plains.some((plain) => matched.includes(plain)),
    })),
  );
}

/** A word or what stands between two, with the folded words in it. */
interface Run {
  text: string;
  plains: string[];
}

/** The same titles are shown key after key. */
const remembered = new Map<string, Run[]>();

function runsOf(text: string): Run[] {
  const known = remembered.get(text);
  if (known) return known;
  const pieces = text.normalize('NFC').match(/[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]+/gu) ?? [];
  const runs = pieces.map((run) => ({ text: run, plains: wordsOf(run).map(({ plain }) => plain) }));
  if (remembered.size > 1000) remembered.clear();
  remembered.set(text, runs);
  return runs;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Pagefind's excerpt (HTML with `<mark>`) in pieces of plain text. */
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

/** Neighbours of the same sort as one; a space between two matches belongs to them. */
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
