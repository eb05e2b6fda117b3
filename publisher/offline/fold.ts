import { signs, type Folded } from '../../content/pack.ts';

const whole = 'svg|script|header|footer|nav|form|ap-tools';
const row = '<li> <a href="[^"]*"> <svg\\b';

/**
 * Matches what pages have alike: icons, forms and what stands around the text as a whole, rows that lead to a
 * page, and runs of other tags.
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
  const cut = Object.entries(pages).map(
    ([address, text]) => [address, cutAt(alike, shorten(text, address))] as const,
  );
  const rows = new Set(
    repeatedIn(cut.flatMap(([, pieces]) => pieces.filter(isAlike))).filter(isRow),
  );
  const fine = cut.map(([address, pieces]) => [address, cutLoneRows(pieces, rows)] as const);
  const pieces = repeatedIn(fine.flatMap(([, all]) => all.filter(isAlike))).slice(
    0,
    signs.mostPieces,
  );
  const signOf = new Map(
    pieces.map((piece, at) => [piece, String.fromCharCode(signs.firstPiece + at)]),
  );
  const texts: Record<string, string> = {};
  for (const [address, all] of fine)
    texts[address] = all
      .map((piece, at) => (isAlike(piece, at) ? (signOf.get(piece) ?? piece) : piece))
      .join('');
  return { pieces, texts };
}

function shorten(text: string, address: string): string {
  return text
    .replaceAll(signs.any, `${signs.plain}$&`)
    .replaceAll(`${address}"`, `${signs.ownAddress}"`);
}

const isRow = (part: string): boolean => part.startsWith('<li> <a ') && part.endsWith('</li>');

/** Cuts a text into pieces: every second one may be alike elsewhere. */
function cutAt(what: RegExp, text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: part, index } of text.matchAll(what)) {
    pieces.push(text.slice(from, index), part);
    from = index + part.length;
  }
  return [...pieces, text.slice(from)];
}

const isAlike = (_: string, at: number): boolean => at % 2 === 1;

/** Cuts rows that stand on one page alone once more, so that every second piece still may be alike. */
function cutLoneRows(pieces: string[], rows: ReadonlySet<string>): string[] {
  return pieces.flatMap((piece, at) =>
    isAlike(piece, at) && isRow(piece) && !rows.has(piece)
      ? ['', ...cutAt(inRow, piece), '']
      : piece,
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
