import type { Paint } from './kit/paint.ts';

/** The paints in the light theme, as `look/paints.css` has them: a file by itself has no theme. */
export const lightPaints: Record<Paint, string> = {
  sky: '#dbeae6',
  water: '#a9cfcd',
  ink: '#15352b',
  leaf: '#2d7a5a',
  'leaf-deep': '#1f5e45',
  'leaf-soft': '#8fbf9c',
  paper: '#fffdf7',
  pale: '#dbeae6',
  sun: '#f4a71d',
  'sun-deep': '#d98a10',
  skin: '#c98d64',
  'skin-deep': '#a86d48',
  brick: '#b5482f',
  'brick-deep': '#933622',
  cloth: '#ece3cd',
  'cloth-deep': '#d3c4a0',
  tide: '#3f8b92',
  grey: '#aeb9b0',
  canal: '#1b5a63',
  'canal-2': '#164d56',
  'canal-3': '#113f47',
  'canal-4': '#0d333a',
  foam: '#7fb9bb',
  wood: '#3a2417',
  'wood-soft': '#8a5a34',
};

/** A drawing, or parts of one, in its own colours. */
export function inOwnColours(svg: string): string {
  return svg.replace(/var\(--pic-([\w-]+)\)/g, (_, paint: Paint) => lightPaints[paint]);
}
