import { withoutStart, wordsOf, type Item, type Line, type Piece } from './pieces.ts';
import { read } from './read.ts';
import type { SourceNode } from './source.ts';

/** The content that goes into the editor, and what of the pasted did not. */
export interface Cleaned {
  /** `p`, `h3`, `h4`, `ul`, `ol`, `li`, `strong`, `a` and `br` alone. */
  html: string;
  /** Links that were dropped; their words stay. */
  links: number;
  pictures: number;
  /** Tables that became lists. */
  tables: number;
  /** True if words stood in italics, which became bold, or plain where all of a text did. */
  italics: boolean;
}

/** Turns what was pasted into what the editor has, with nothing lost unsaid. */
export function cleanPaste(root: SourceNode): Cleaned {
  const { pieces, ...counted } = read(root);
  return { ...counted, html: htmlOf(withTypedLists(continued(pieces))) };
}

/** Lines of plain text, as messengers give them. */
export function cleanLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line): Line => {
    const words = line.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ text: words, bold: false }];
  });
  return htmlOf(withTypedLists(lines.map((line): Piece => ({ as: 'p', lines: [line] }))));
}

/**
 * Hangs what stands between two numbers on the first, since a list here begins with 1. A
 * number that nothing leads up to stays as it was written.
 */
function continued(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = piece.as === 'item' ? leadingTo(piece, result) : undefined;
    if (before) hangOnItems(result, result.indexOf(before));
    result.push(before === null && piece.as === 'item' ? asWritten(piece) : piece);
  }
  return result;
}

/** Makes paragraphs after an item lines of the item that they follow. */
function hangOnItems(pieces: Piece[], from: number): void {
  const [first, ...after] = pieces.splice(from);
  let last = first!;
  pieces.push(last);
  for (const piece of after) {
    if (piece.as === 'p') last.lines.push(...piece.lines);
    else pieces.push((last = piece));
  }
}

/** The item with the number before; null when there must be one and is none. */
function leadingTo({ number, depth }: Item, before: Piece[]): Piece | null | undefined {
  if (number === undefined || number === 1) return undefined;
  const last = before.findLast((piece) => piece.as === 'item' && piece.depth <= depth);
  const after = last ? before.slice(before.indexOf(last) + 1) : [];
  const leads = last?.as === 'item' && last.depth === depth && last.number === number - 1;
  return leads && after.every(({ as }) => as === 'p' || as === 'item') ? last : null;
}

function asWritten({ lines: [first = [], ...more], number }: Piece & Item): Piece {
  return { as: 'p', lines: [[{ text: `${number}. `, bold: false }, ...first], ...more] };
}

type Mark = 'bullet' | number | undefined;

/** A bullet or a number that somebody typed at the beginning of a line. */
function markOf(line: Line): { mark: Mark; length: number } {
  const words = wordsOf(line);
  const bullet = /^[-–—•·●▪*+]\s+(?=\S)/u.exec(words);
  if (bullet) return { mark: 'bullet', length: bullet[0].length };
  const numbered = /^(\d{1,2})[.)]\s+(?=\S)/.exec(words);
  return { mark: numbered ? Number(numbered[1]) : undefined, length: numbered?.[0].length ?? 0 };
}

/** Two lines and more that begin with a bullet, or with 1, 2, 3 …, are a list. */
function withTypedLists(pieces: Piece[]): Piece[] {
  const single = pieces
    .flatMap(splitByMarks)
    .filter(({ lines }) => lines.some((l) => l.length > 0));
  const result: Piece[] = [];
  for (let at = 0; at < single.length;) {
    const length = listAt(single, at);
    for (const piece of single.slice(at, at + length)) result.push(asItem(piece));
    if (length > 0) at += length;
    else result.push(...single.slice(at, (at += 1)));
  }
  return result;
}

/** A paragraph in which lines begin with a mark is several. */
function splitByMarks(piece: Piece): Piece[] {
  if (piece.as !== 'p' || !piece.lines.some((line) => markOf(line).mark !== undefined))
    return piece.as === 'p' ? splitByEmpty(piece.lines) : [piece];
  return piece.lines.map((line): Piece => ({ as: 'p', lines: [line] }));
}

/** An empty line between two lines ends a paragraph. */
function splitByEmpty(lines: Line[]): Piece[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (line.length === 0) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part): Piece => ({ as: 'p', lines: part }));
}

/** Counts the pieces from here on that are lines of one list; 0 when none. */
function listAt(pieces: Piece[], from: number): number {
  const marks = pieces.slice(from).map(({ as, lines }) => {
    const [line, ...more] = lines;
    return as === 'p' && line && more.length === 0 ? markOf(line).mark : undefined;
  });
  const [first] = marks;
  if (first !== 'bullet' && first !== 1) return 0;
  let length = 0;
  while (marks[length] === (first === 'bullet' ? 'bullet' : length + 1)) length += 1;
  return length > 1 ? length : 0;
}

function asItem({ lines: [line = []] }: Piece): Piece {
  const { mark, length } = markOf(line);
  return {
    as: 'item',
    depth: 1,
    numbered: mark !== 'bullet',
    lines: [withoutStart(line, length)],
  };
}

function htmlOf(pieces: Piece[]): string {
  let html = '';
  const open: ('ul' | 'ol')[] = [];
  const close = (depth: number) => {
    while (open.length > depth) html += `</li></${open.pop() ?? 'ul'}>`;
  };
  for (const piece of pieces) {
    if (piece.as !== 'item') {
      close(0);
      html += `<${piece.as}>${inline(piece.lines)}</${piece.as}>`;
      continue;
    }
    const tag = piece.numbered ? 'ol' : 'ul';
    const depth = Math.min(piece.depth, open.length + 1);
    close(depth);
    if (open.length === depth && open.at(-1) !== tag) close(depth - 1);
    if (open.length === depth) html += '</li>';
    else {
      open.push(tag);
      html += `<${tag}>`;
    }
    html += `<li>${inline(piece.lines)}`;
  }
  close(0);
  return html;
}

function inline(lines: Line[]): string {
  return lines
    .map((line) =>
      line
        .map(({ text, bold, href }) => {
          const words = bold ? `<strong>${escaped(text)}</strong>` : escaped(text);
          return href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`;
        })
        .join(''),
    )
    .join('<br>');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
