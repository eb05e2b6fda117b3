import { escapeHtml } from '../../content/text/escape-html.ts';
import { paints, type ScreenPaint } from './paints.ts';

/** Widths of letters in parts of their height, on the wide side: every phone has a font of its own. */
const widths: [letters: string, width: number][] = [
  ["iljI.,:;!|'’", 0.31],
  ['ftr()[]/-“”" ', 0.4],
  ['mwMW@%…', 0.95],
  ['ABCDEGHKNOPQRSTUVXYZFLJ', 0.72],
];
const usual = 0.6;
const byLetter = new Map(widths.flatMap(([letters, width]) => [...letters].map((l) => [l, width])));
const marks = /[\u0300-\u036f]/g;

/** Bold letters are wider. */
const boldness = 1.1;

/** About how wide a text is at a size. */
function widthOf(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(marks, '').replace(/đ/g, 'd')];
  return letters.reduce((sum, letter) => sum + (byLetter.get(letter) ?? usual), 0) * size;
}

/**
 * Breaks a text into lines of at most a width, about as long as each other. A word that is too long is
 * broken where addresses can be, else anywhere.
 */
export function linesOf(text: string, size: number, width: number, bold = false): string[] {
  const within = (most: number) => (line: string) =>
    widthOf(line, size) * (bold ? boldness : 1) <= most;
  const fits = within(width);
  const words = text.split(/\s+/).flatMap((word) => (fits(word) ? word : broken(word, fits)));
  const lines = joined(words, ' ', fits);
  return balanced(lines, width, (most) => joined(words, ' ', within(most)));
}

/** The same number of lines, as narrow as they can be: no word is left to stand alone. */
function balanced(
  lines: string[],
  width: number,
  linesWithin: (most: number) => string[],
): string[] {
  if (lines.length === 1) return lines;
  let best = lines;
  for (let most = width - 4; most > width / 2; most -= 4) {
    const narrower = linesWithin(most);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  const parts = word.split(/(?=[./@-])/);
  return joined(
    parts.flatMap((part) => (fits(part) ? part : joined([...part], '', fits))),
    '',
    fits,
  );
}

/** Puts as many parts into a line as fit. */
function joined(parts: string[], glue: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : last + glue + part;
    if (last === undefined || !fits(longer)) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

interface Style {
  size: number;
  paint?: ScreenPaint;
  bold?: boolean;
  middle?: boolean;
}

/** The height of a line of a size. */
export const leading = (size: number): number => Math.round(size * 1.3);

/** Lines of text whose first begins (or has its middle) at x and lies below y. */
export function write(
  lines: string[],
  x: number,
  y: number,
  { size, paint = 'ink', bold, middle }: Style,
): string {
  return lines
    .map((line, at) => {
      const base = Math.round(y + leading(size) * at + size);
      const style = `font-size="${size}" fill="${paints[paint]}"${bold ? ' font-weight="700"' : ''}${middle ? ' text-anchor="middle"' : ''}`;
      return `<text x="${x}" y="${base}" ${style}>${escapeHtml(line)}</text>`;
    })
    .join('');
}
