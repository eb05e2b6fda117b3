import { signs, type Folded } from '../../content/pack.ts';

const whole = 'svg|script|header|footer|nav|form|ap-tools';
const row = '<li> <a href="[^"]*"> <svg\\b';

/**
 * Matches what pages have alike: icons, forms and what stands around the text as a whole, rows that lead to a page, and
 * runs of other tags.
 */
const alike = new RegExp(
  `<(${whole})\\b[^]*?</\\1>|${row}[^]*?</li>|(?:(?!${row})<(?!${whole})[^>]*>\\s*)+`,
  'g',
);
/** The same, in a row that only one page shows. */
const inRow = new RegExp(`<(${whole})\\b[^]*?</\\1>|(?:<(?!${whole})[^>]*>\\s*)+`, 'g');

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
  const all = shortened.map(([, text]) => text);
  const rows = new Set(repeatedIn(all.flatMap((text) => text.match(alike) ?? [])).filter(isRow));
  const parts: string[] = [];
  for (const text of all) replaceParts(text, rows, (part) => (parts.push(part), part));
  const pieces = repeatedIn(parts).slice(0, signs.mostPieces);
  const signOf = new Map(
    pieces.map((piece, at) => [piece, String.fromCharCode(signs.firstPiece + at)]),
  );
  const texts: Record<string, string> = {};
  for (const [address, text] of shortened)
    texts[address] = replaceParts(text, rows, (part) => signOf.get(part) ?? part);
  return { pieces, texts };
}

function shorten(text: string, address: string): string {
  return text
    .replaceAll(signs.any, `${signs.plain}$&`)
    .replaceAll(`${address}"`, `${signs.ownAddress}"`);
}

const isRow = (part: string): boolean => part.startsWith('<li> <a ') && part.endsWith('</li>');

/** Replaces what may be alike elsewhere; of a row that stands here alone its parts. */
function replaceParts(
  text: string,
  rows: ReadonlySet<string>,
  replace: (part: string) => string,
): string {
  return text.replace(alike, (part) =>
    isRow(part) && !rows.has(part) ? part.replace(inRow, replace) : replace(part),
  );
}

/** Lists what is there more than once, the most frequent first: their signs look alike. */
function repeatedIn(parts: string[]): string[] {
  const times = new Map<string, number>();
  for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1);
  return [...times]
    .filter(([part, count]) => count > 1 && part.length >= shortestPiece)
    .sort(([, one], [, other]) => other - one)
    .map(([part]) => part);
}
