import { type GaugeHour, keptDays } from '../../keeping/gauge/gauge.ts';

/** Units of a plot: 24 hours a day from left to right, and a thousand from nothing to all. */
export const plotWidth = keptDays * 24;
export const plotHeight = 1000;

const hourLength = 3_600_000;

/** A point of a plot: hours since its beginning, and the share that was left, in thousandths. */
export interface Point {
  x: number;
  left: number;
}

/**
 * Draws what was left, in pieces: between them nobody measured.
 * @param until the end of the plot, in milliseconds since 1970
 */
export function piecesOf(hours: GaugeHour[], of: 'disk' | 'memory', until: number): Point[][] {
  const pieces: Point[][] = [];
  for (const one of hours) {
    const size = one[`${of}Size`];
    const x = plotWidth - 1 - Math.floor((until - Date.parse(one.hour)) / hourLength);
    if (x < 0 || x >= plotWidth || size === 0) continue;
    const point = { x, left: Math.round((one[`${of}Free`] / size) * plotHeight) };
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && point.x - last.x <= 1) piece.push(point);
    else pieces.push([point]);
  }
  return pieces;
}

/** The path of an area below a piece. An hour that stands alone is a bar of its own width. */
export function areaOf(piece: Point[]): string {
  const [first, last] = [piece[0], piece.at(-1)];
  if (!first || !last) return '';
  const steps = piece.map(({ left }) => `V${plotHeight - left}h1`).join('');
  return `M${first.x},${plotHeight}${steps}V${plotHeight}Z`;
}
