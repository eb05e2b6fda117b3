import { signs, type Folded } from '../../content/pack.ts';

/**
 * Matches what pages have alike: icons, forms and what stands around the text as a whole, and runs
 * of other tags.
 */
const alike =
  /<(svg|script|header|footer|nav|form|ap-tools)\b[\s\S]*?<\/\1>|(?:<(?!svg|script|header|footer|nav|form|ap-tools)[^>]*>\s*)+/g;

/** A sign takes three bytes. */
const shortestPiece = 4;

/**
 * Takes out what texts have in common: a compressor that must be quick finds only some of it. Whatever
 * stands in a text, `pagesOf` gives back every letter.
 */
export function fold(pages: Record<string, string>): Folded {
  const shortened = Object.entries(pages).map(
    ([address, text]) => [address, shorten(text, address)] as const,
  );
  const pieces = repeatedIn(shortened.map(([, text]) => text));
  const signOf = new Map(
    pieces.map((piece, at) => [piece, String.fromCharCode(signs.firstPiece + at)]),
  );
  const texts: Record<string, string> = {};
  for (const [address, text] of shortened)
    texts[address] = text.replace(alike, (part) => signOf.get(part) ?? part);
  return { pieces, texts };
}

function shorten(text: string, address: string): string {
  return text
    .replaceAll(signs.any, `${signs.plain}$&`)
    .replaceAll(`${address}"`, `${signs.ownAddress}"`);
}

/** Lists what is there more than once, the most frequent first: their signs look alike. */
function repeatedIn(texts: string[]): string[] {
  const times = new Map<string, number>();
  for (const text of texts)
    for (const [part] of text.matchAll(alike)) times.set(part, (times.get(part) ?? 0) + 1);
  return [...times]
    .filter(([part, count]) => count > 1 && part.length >= shortestPiece)
    .sort(([, one], [, other]) => other - one)
    .map(([part]) => part)
    .slice(0, signs.mostPieces);
}
