import { diffArrays } from 'diff';
import { escapeHtml } from '../../../content/text/escape-html.ts';

/** A page with what is different from another one marked in it. */
export interface Marked {
  html: string;
  /** The number of places marked. */
  count: number;
}

/** Milliseconds that are spent on finding the fewest differences. */
const longestSearch = 2000;

/**
 * Marks in the main part of a page, word by word, what was added to and taken out of an older page.
 * @returns nothing when the two have too little in common to be compared
 */
export function markChanges(older: string, newer: string): Marked | undefined {
  const [before, main, after] = partsOf(newer);
  const old = piecesOf(partsOf(older)[1]).filter(isTelling);
  const fresh = piecesOf(main);
  const words = fresh.filter(isTelling);
  const keys = (pieces: Piece[]) => pieces.map(({ key }) => key);
  const found = diffArrays(keys(old), keys(words), { timeout: longestSearch });
  if (!found) return undefined;

  let count = 0;
  let from = 0;
  let to = 0;
  for (const { added, removed, count: length } of found) {
    if (removed) {
      placeRemoved(old, words, { from, length, to }, (count += 1));
      from += length;
    } else if (added) {
      count += 1;
      for (const word of words.slice(to, to + length)) word.mark = count;
      to += length;
    } else {
      from += length;
      to += length;
    }
  }
  const lost = words.length === 0 && old.length > 0 ? removedIn(old, count) : '';
  return { html: before + lost + written(fresh) + after, count };
}

/** Splits a page into what stands before, in and behind the main element. */
function partsOf(html: string): [before: string, main: string, after: string] {
  const begin = /<main\b[^>]*>/.exec(html);
  const end = html.lastIndexOf('</main>');
  if (!begin || end < 0) return [html, '', ''];
  const at = begin.index + begin[0].length;
  return [html.slice(0, at), html.slice(at, end), html.slice(end)];
}

/** A tag, white space, a word or a picture of a page. */
interface Piece {
  html: string;
  /** The key it is compared by; tags and white space have none. */
  key: string;
  /** The paragraph, heading or the like it stands in. */
  block: number;
  /** The words for it when it is not there any more. */
  words: string;
  /** Number of the mark, when it is new. */
  mark?: number;
  /** Marked pieces of the older page that stood before or behind it. */
  gone?: { before?: string; behind?: string };
}

const isTelling = ({ key }: Piece) => key !== '';

const token =
  /<!--[\s\S]*?-->|<(svg|script|style|select|textarea|template|noscript)\b[\s\S]*?<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^\s<]+|\s+|</gi;
const inline =
  /^<\/?(?:a|abbr|b|bdi|br|code|em|i|img|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b/i;

function piecesOf(html: string): Piece[] {
  let block = 0;
  let link = '';
  return [...html.matchAll(token)].map(([text]) => {
    const piece: Piece = { html: text, key: '', block, words: '' };
    if (/^<svg/i.test(text))
      return isDrawing(text) ? { ...piece, key: text, words: 'hình vẽ' } : piece;
    if (/^<img\b/i.test(text)) {
      const alt = attributeOf(text, 'alt');
      return { ...piece, key: text, words: alt ? `hình: ${alt}` : 'hình' };
    }
    if (text.startsWith('<') && text !== '<') {
      if (/^<a\b/i.test(text)) link = attributeOf(text, 'href');
      else if (/^<\/a\b/i.test(text)) link = '';
      if (!inline.test(text)) block += 1;
      return piece;
    }
    // A word that leads somewhere else now is another word.
    return text.trim() === '' ? piece : { ...piece, key: `${text}\n${link}`, words: text };
  });
}

/** Icons are small and go with the words beside them; a drawing is a picture. */
const isDrawing = (svg: string) => !/^<svg\b[^>]*\bviewBox="0 0 24 24"/i.test(svg);

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';
}

/** Hangs words that are gone onto the new word that they stood behind or, in a block of their own, before. */
function placeRemoved(
  old: Piece[],
  words: Piece[],
  { from, length, to }: { from: number; length: number; to: number },
  mark: number,
): void {
  const gone = old.slice(from, from + length);
  const next = words[to];
  const last = words[to - 1];
  const continues = old[from - 1]?.block === gone[0]?.block;
  const html = removedIn(gone, mark);
  if (last && (continues || !next)) last.gone = { ...last.gone, behind: html };
  else if (next) next.gone = { ...next.gone, before: html };
}

function removedIn(gone: Piece[], mark: number): string {
  const blocks = [...Map.groupBy(gone, ({ block }) => block).values()];
  const isBlock = blocks.length > 1 ? ' class="preview-block"' : '';
  return blocks
    .map((pieces, at) => {
      const words = pieces.map((piece) => plain(piece)).join(' ');
      return `<del data-mark="${mark}"${isBlock}>${at === 0 ? saidOnly('Bỏ: ') : ''}${words}</del>`;
    })
    .join(' ');
}

/** Words are markup already; what a picture is called is not. */
const plain = ({ html, words }: Piece) => (html.startsWith('<') ? `[${escapeHtml(words)}]` : html);

const saidOnly = (words: string) => `<span class="preview-said">${words}</span>`;

function written(pieces: Piece[]): string {
  let open: number | undefined;
  let html = '';
  for (const [at, { html: own, key, mark, gone }] of pieces.entries()) {
    // White space between two new words belongs to both.
    const goesOn = key === '' && !own.startsWith('<') && pieces[at + 1]?.mark === open;
    if (open !== undefined && mark !== open && !goesOn) {
      html += '</ins>';
      open = undefined;
    }
    if (gone?.before) html += `${gone.before} `;
    if (mark !== undefined && open === undefined) {
      html += `<ins data-mark="${mark}">${saidOnly('Thêm: ')}`;
      open = mark;
    }
    html += own;
    if (gone?.behind) {
      if (open !== undefined) html += '</ins>';
      open = undefined;
      html += ` ${gone.behind}`;
    }
  }
  return open === undefined ? html : `${html}</ins>`;
}
