import { icons } from '../icons/icons.ts';
import { isIconName } from '../icons/icon.ts';
import { paints, type ScreenPaint } from './paints.ts';

interface BoxStyle {
  fill?: ScreenPaint;
  stroke?: ScreenPaint;
  width?: number;
  round?: number;
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  { fill, stroke, width: line = 1.5, round = 8 }: BoxStyle,
): string {
  const edge = stroke ? ` stroke="${paints[stroke]}" stroke-width="${line}"` : '';
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill ? paints[fill] : 'none'}"${edge}/>`;
}

export const disc = (cx: number, cy: number, r: number, fill: ScreenPaint): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${paints[fill]}"/>`;

export const path = (d: string, stroke: ScreenPaint, width = 2): string =>
  `<path d="${d}" stroke="${paints[stroke]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const moved = (x: number, y: number, parts: string, turn = ''): string =>
  `<g transform="translate(${x} ${y})${turn}">${parts}</g>`;

/** An icon of `look/icons` with its upper left corner at a place; nothing when there is none of the name. */
export function icon(name: string, x: number, y: number, size: number, paint: ScreenPaint): string {
  if (!isIconName(name)) return '';
  const scale = Math.round((size / 24) * 100) / 100;
  return `<g transform="translate(${x} ${y})scale(${scale})" stroke="${paints[paint]}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</g>`;
}
