/** The brushes of all drawings: flat shapes in the palette of `look/paints.css`, no outlines. */

/** A colour of the drawings: `--pic-…` in `look/paints.css`. */
export type Paint =
  | 'sky'
  | 'water'
  | 'ink'
  | 'leaf'
  | 'leaf-deep'
  | 'leaf-soft'
  | 'paper'
  | 'pale'
  | 'sun'
  | 'sun-deep'
  | 'skin'
  | 'skin-deep'
  | 'brick'
  | 'brick-deep'
  | 'cloth'
  | 'cloth-deep'
  | 'tide'
  | 'grey'
  | 'canal'
  | 'canal-2'
  | 'canal-3'
  | 'canal-4'
  | 'foam'
  | 'wood'
  | 'wood-soft';

/** A filled shape. */
export const fill = (paint: Paint, d: string): string =>
  `<path fill="var(--pic-${paint})" d="${d}"/>`;

/** A line with round ends. Dots are a line of dashes without length: `dots` is their distance. */
export const line = (paint: Paint, width: number, d: string, dots?: number): string =>
  `<path stroke="var(--pic-${paint})" stroke-width="${width}"${dots ? ` stroke-dasharray="0 ${dots}"` : ''} d="${d}"/>`;

export const disc = (paint: Paint, cx: number, cy: number, r: number): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="var(--pic-${paint})"/>`;

export const oval = (paint: Paint, cx: number, cy: number, rx: number, ry: number): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="var(--pic-${paint})"/>`;

export const box = (
  paint: Paint,
  x: number,
  y: number,
  width: number,
  height: number,
  rx = 0,
): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${rx ? ` rx="${rx}"` : ''} fill="var(--pic-${paint})"/>`;

interface Turn {
  /** Degrees, clockwise. */
  rotate?: number;
  scale?: number;
  /** Left and right change places. */
  mirror?: boolean;
}

/** Moves parts to a place, turned, scaled or mirrored around it. */
export function at(x: number, y: number, parts: string, turn: Turn = {}): string {
  const { rotate = 0, scale = 1, mirror = false } = turn;
  const steps = [
    `translate(${x} ${y})`,
    rotate && `rotate(${rotate})`,
    mirror ? `scale(${-scale} ${scale})` : scale !== 1 && `scale(${scale})`,
  ];
  return `<g transform="${steps.filter(Boolean).join('')}">${parts}</g>`;
}

/** `count` waves of `length` from (x, y) to the right, `height` high: the edge of all our water. */
export function wave(x: number, y: number, length: number, height: number, count: number): string {
  const half = length / 2;
  return `M${x} ${y}q${half / 2}-${height} ${half} 0t${half} 0${` ${half} 0 ${half} 0`.repeat(count - 1)}`;
}
