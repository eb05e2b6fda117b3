import { joinWords } from '../../content/text/join-words.ts';
import { drawingById } from '../drawings/drawings.ts';
import { inOwnColours } from '../drawings/paints.ts';
import { wave } from '../drawings/kit/paint.ts';
import { logoShapes } from '../logo.ts';
import { lettering, linesOf, widthOf } from './lettering.ts';
import { shareCardSize } from './size.ts';

/** The card a chat shows of a link that is sent on. */
export interface ShareCard {
  title: string;
  /** The kind of page, in a word or two: "Hướng dẫn, 8 bước". */
  label: string;
  /** Whose site it is: "Tỉnh Cà Mau". */
  province: string;
  /** Id of a drawing. */
  drawing: string;
  /** True for what cannot wait: it has the colour of danger. */
  urgent?: true;
}

/** As `look/tokens.css` has them in light. */
const colours = {
  band: '#0d3b2f',
  alarm: '#7f1d10',
  onBand: '#fbf5e6',
  onBandSoft: '#cfe2d3',
  sun: '#f4a71d',
  onSun: '#1d1a05',
};

const left = 64;
const plate = { x: 724, width: 476 };
/** The edge of the plate is the bank of a canal. */
const room = plate.x - left - 44;
const title = { top: 176, bottom: 520, leading: 1.24 };
const sizes = [88, 80, 72, 66, 60, 54, 48];
const smallest = 42;

/** Draws a card as SVG, all letters as outlines. */
export function drawShareCard(card: ShareCard): string {
  const { width, height } = shareCardSize;
  const ground = card.urgent ? colours.alarm : colours.band;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    picture(card.drawing, ground),
    label(card.label),
    `<g fill="${colours.onBand}">${titleLines(card.title)}${signature(card.province)}</g>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">${parts.join('')}</svg>`;
}

function label(text: string): string {
  const size = 34;
  const box = `<rect x="${left}" y="60" width="${Math.ceil(widthOf(text, size)) + 48}" height="64" rx="32" fill="${colours.sun}"/>`;
  return `${box}<g fill="${colours.onSun}">${lettering(text, left + 24, 104, size)}</g>`;
}

/** In the largest type in which it fits, in lines of about one length; the very longest ends in dots. */
function titleLines(text: string): string {
  const words = joinWords(text);
  const height = title.bottom - title.top;
  const fits = (size: number) =>
    linesOf(words, size, room).every((line) => widthOf(line, size) <= room) &&
    linesOf(words, size, room).length * size * title.leading <= height;
  const size = sizes.find(fits) ?? smallest;
  const all = balanced(words, size);
  const lines = all.slice(0, Math.floor(height / (size * title.leading)));
  if (all.length > lines.length) lines.push(`${lines.pop()} …`);
  return lines
    .map((line, at) => lettering(line, left, title.top + size * (0.86 + title.leading * at), size))
    .join('');
}

/** As many lines as in the whole room, in the narrowest that holds them. */
function balanced(text: string, size: number): string[] {
  const count = linesOf(text, size, room).length;
  let width = room;
  while (linesOf(text, size, width - 10).length === count && width > room / 2) width -= 10;
  return linesOf(text, size, width);
}

function signature(province: string): string {
  const logo = logoShapes({ roof: colours.onBand, tide: colours.onBandSoft, sun: colours.sun });
  const mark = `<svg x="${left}" y="540" width="54" height="54" viewBox="0 0 40 40">${logo}</svg>`;
  return `${mark}${lettering('Ấp Số', left + 70, 580, 36)}${lettering(province, left + 192, 580, 28)}`;
}

function picture(id: string, ground: string): string {
  const { height } = shareCardSize;
  const drawing = drawingById(id);
  if (!drawing) return '';
  const drawn = inOwnColours(drawing.svg).replace(
    /^<svg [^>]*viewBox="0 0 320 200"[^>]*>/,
    `<svg x="${plate.x}" width="${plate.width}" height="${height}" viewBox="12 0 296 200" preserveAspectRatio="xMidYMax" stroke-linecap="round" stroke-linejoin="round">`,
  );
  const bank = `<path transform="translate(${plate.x} 0) rotate(90)" fill="${ground}" d="${wave(-40, 0, 120, 6, 12)}V40H-40Z"/>`;
  return drawn + bank;
}
