import { practiceBand } from '../phone/words.ts';
import { box, path } from './shapes.ts';
import { write } from './writing.ts';

/** The height of the band across a screen of a practice. */
export const bandHeight = 32;

/** A ground of sun with stripes of ink at both ends, so that a cut shows. */
export function striped(width: number, height: number): string {
  const end = 26;
  const stripes = (from: number) => {
    const lines: string[] = [];
    for (let x = from; x < from + end; x += 13)
      lines.push(`M${x} ${height}l${Math.min(9, height / 2)}-${height}`);
    return path(lines.join(''), 'ink', 5);
  };
  return `<svg width="${width}" height="${height}">${box(0, 0, width, height, { fill: 'sun', round: 0 })}${stripes(3)}${stripes(width - end)}</svg>`;
}

/** The band that says that a screen is one of a practice. */
export function drawBand(width: number): string {
  const words = { size: 16, bold: true, middle: true };
  return striped(width, bandHeight) + write([practiceBand], width / 2, 5, words);
}
