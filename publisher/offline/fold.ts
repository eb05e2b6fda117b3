import { signs, type Folded } from '../../content/pack.ts';

/** Elements that pages have alike: icons, buttons, forms, and what stands around the text. */
const alike = /<(svg|script|header|footer|nav|form|ap-tools)\b/g;

/**
 * Takes out what texts have in common: a compressor that must be quick finds only some of it. Whatever
 * stands in a text, `pagesOf` gives back every letter.
 */
export function fold(pages: Record<string, string>): Folded {
  const divided = Object.entries(pages).map(
    ([address, text]) => [address, divide(shorten(text, address))] as const,
  );
  const pieces = repeatedIn(divided.flatMap(([, parts]) => parts.filter((_, at) => at % 2 === 1)));
  const signOf = new Map(
    pieces.map((piece, at) => [piece, String.fromCharCode(signs.firstPiece + at)]),
  );
  const folded: Record<string, string> = {};
  for (const [address, parts] of divided)
    folded[address] = parts.map((part) => signOf.get(part) ?? part).join('');
  return { pieces, folded };
}

function shorten(text: string, address: string): string {
  return text
    .replaceAll(signs.any, `${signs.plain}$&`)
    .replaceAll(`${address}"`, `${signs.ownAddress}"`);
}

/** Text and elements that pages have alike in turn; these go to the next end tag of their name. */
function divide(text: string): string[] {
  const parts: string[] = [];
  let rest = 0;
  for (const { 0: start, 1: name, index } of text.matchAll(alike)) {
    if (index < rest) continue;
    const end = `</${name}>`;
    const close = text.indexOf(end, index);
    const next = close < 0 ? index + start.length : close + end.length;
    parts.push(text.slice(rest, index), text.slice(index, next));
    rest = next;
  }
  return [...parts, text.slice(rest)];
}

/** What is there more than once, in the order in which it comes first. */
function repeatedIn(elements: string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const element of elements) (seen.has(element) ? repeated : seen).add(element);
  return [...seen].filter((element) => repeated.has(element)).slice(0, signs.mostPieces);
}
