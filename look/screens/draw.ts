import type { Screen, ScreenElement } from '../../content/schema/screen.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';
import { pointingHand } from '../drawings/kit/hands.ts';
import { palettes } from '../phone/colours.ts';
import { phoneWords } from '../phone/words.ts';
import { bandHeight, drawBand } from './band.ts';
import { smallestWords, type Drawn } from './drawn.ts';
import { drawElement, rowsOf } from './elements.ts';
import { inOwnColours } from '../drawings/paints.ts';
import { showsMoney } from './money.ts';
import { paints } from './paints.ts';
import { box, disc, icon, moved, path } from './shapes.ts';
import { describeScreen } from './words.ts';
import { leading, linesOf, write } from './writing.ts';

/**
 * The part of a screen that is drawn. A form that is being filled in has no more than this either.
 */
export type DrawnScreen = Pick<Screen, 'place' | 'title' | 'elements'> &
  Partial<Pick<Screen, 'colours'>> & {
    /** It is the first screen of the telephone. */
    isHome?: boolean | undefined;
    /** It has an arrow in its title bar; `marked` when that is what is tapped. */
    arrow?: 'plain' | 'marked' | undefined;
    /** It is a screen of a practice or a quiz, and says so; one that shows money always does. */
    practised?: boolean | undefined;
  };

/**
 * A drawing of a screen: a whole `<svg>` in colours of its own, which also stands as a file. It has no
 * size of its own, so that it is as large as the window when it is opened alone.
 */
export interface ScreenPicture {
  svg: string;
  width: number;
  height: number;
  /** The size of its smallest words, in the units of its width. */
  words: number;
}

const width = 320;
/** The body of the telephone around the screen; above it lies the camera, where no band says what it is. */
const rim = 8;
const camera = 20;
const inner = width - 2 * rim;
const margin = 14;
const room = inner - 2 * margin;
const gap = 12;
/** The room a ring takes on each side, with the gap that keeps it off its neighbours. */
const ringRoom = 9;
const gapOfRing = 22;
const least = { usual: 300, practised: 250 };
/** The distance the hand reaches below what it taps. */
const handBelow = 72;
const handAbove = 74;
const fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif";

interface Placed extends Drawn {
  x: number;
  y: number;
  element: ScreenElement;
}

/**
 * Draws a screen: the same everywhere where it is shown.
 * @param sign the icon of the app
 */
export function drawScreen(screen: DrawnScreen, sign = 'device-mobile'): ScreenPicture {
  const isOwn = screen.practised === true || showsMoney(screen.elements);
  const bar = drawTop(screen, sign, isOwn);
  const tabs = trailingTabs(screen.elements);
  const body = screen.elements.slice(0, screen.elements.length - tabs.length);
  const placed = place(body, bar.height);
  const end = placed.reduce((last, { y, height }) => Math.max(last, y + height), bar.height);
  const atBottom = place(tabs, 0);
  const tall = atBottom.reduce((most, each) => Math.max(most, each.height), 0);
  const free = tabs.some(({ tap }) => tap) ? handAbove : margin;
  const head = isOwn ? rim : camera;
  const lowest = isOwn ? least.practised : least.usual;
  const high = Math.ceil(Math.max(lowest, end + free + tall, handEnd(placed) + tall));
  const bottom = atBottom.map((each) => ({ ...each, y: high - tall }));
  const all = [...placed, ...bottom];
  const height = high + head + rim;
  const content =
    `<rect width="${inner}" height="${high}" fill="${paints.paper}"/>` +
    bar.svg +
    (tall ? path(`M0 ${high - tall}h${inner}`, 'edge', 1.5) : '') +
    all.map(({ x, y, svg }) => moved(x, y, svg)).join('') +
    drawTaps(all);
  const arrow = screen.arrow === 'marked' ? drawRing([4, 5, 42, 42]) : '';
  const svg =
    `<svg class="phone-screen" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" font-family="${fonts}" role="img" aria-label="${escapeHtml(describeScreen(screen))}">` +
    `<svg x="${rim}" y="${head}" width="${inner}" height="${high}">${inColours(content, screen.colours)}${arrow}</svg>` +
    `<path fill="${paints.ink}" stroke="${paints.line}" fill-rule="evenodd" d="${rounded(0.5, 0.5, width - 1, height - 1, 26)}${rounded(rim, head, inner, high, 10)}"/>` +
    `${isOwn ? '' : disc(width / 2, head / 2, 4, 'edge')}</svg>`;
  return { svg, width, height, words: smallestWords(screen.elements) };
}

/** The colours of its app, where a screen names some. */
function inColours(svg: string, colours: DrawnScreen['colours']): string {
  if (!colours) return svg;
  const { key, soft } = palettes[colours];
  const own: Record<string, string> = {
    [paints.band]: key,
    [paints.action]: key,
    [paints['tide-soft']]: soft,
    [paints.tint]: soft,
    [paints.sunken]: soft,
  };
  return svg.replace(/#[0-9a-f]{6}/g, (paint) => own[paint] ?? paint);
}

/** The title bar, and the band below it. */
function drawTop(screen: DrawnScreen, sign: string, hasBand: boolean): Drawn {
  const name = screen.isHome ? { ...screen, place: phoneWords.home, title: undefined } : screen;
  const bar = drawBar(name, screen.arrow ? 'arrow-left' : sign);
  if (!hasBand) return bar;
  const svg = bar.svg + moved(0, bar.height, drawBand(inner));
  return { ...bar, svg, height: bar.height + bandHeight };
}

function drawBar({ place: name, title }: DrawnScreen, sign: string): Drawn {
  const left = 48;
  const space = inner - left - margin;
  const names = linesOf(name, title ? 16 : 19, space, !title);
  const titles = title ? linesOf(title, 19, space, true) : [];
  const below = 10 + names.length * leading(title ? 16 : 19);
  const height = Math.max(52, below + titles.length * leading(19) + 10);
  const first = titles.length > 0 ? 9 : (height - names.length * leading(19)) / 2;
  const svg =
    `<rect width="${inner}" height="${height}" fill="${paints.band}"/>` +
    icon(sign, 13, height / 2 - 12, 24, 'on-band') +
    write(names, left, first, { size: title ? 16 : 19, paint: 'on-band', bold: !title }) +
    write(titles, left, below, { size: 19, paint: 'on-band', bold: true });
  return { svg, width: inner, height };
}

/** The tabs that end a screen lie at its bottom. */
function trailingTabs(elements: ScreenElement[]): ScreenElement[] {
  const from = elements.findLastIndex(({ type }) => type !== 'tab') + 1;
  return elements.slice(from);
}

function place(elements: ScreenElement[], top: number): Placed[] {
  let y = top;
  let near = false;
  return rowsOf(elements).flatMap(({ elements: row, columns }, index) => {
    const each = Math.round((room - (columns - 1) * gap) / columns);
    const tapped = row.some(({ tap }) => tap);
    y += near || tapped ? gapOfRing : index === 0 ? margin : gap;
    near = tapped;
    const drawn = row.map((element, at): Placed => {
      const { left = 0, ...own } = drawElement(element, each);
      return { ...own, x: margin + at * (each + gap) + left, y, element };
    });
    y += Math.max(...drawn.map(({ height }) => height));
    return drawn;
  });
}

/** Finds where the hand ends that taps something; the foot of a screen comes below it. */
function handEnd(placed: Placed[]): number {
  const tapped = placed.findLast(({ element }) => element.tap);
  if (!tapped) return 0;
  if (!isTouched(tapped.element)) return tapped.y + tapped.height + ringRoom + margin;
  return tipOf(tapped) + handBelow;
}

/**
 * Tells whether a hand taps an element: what is only looked at, or held before the camera, has a
 * ring without one.
 */
const isTouched = ({ type }: ScreenElement): boolean =>
  ![
    'camera',
    'qr',
    'address',
    'heading',
    'text',
    'message',
    'person',
    'given',
    'amount',
    'receipt',
  ].includes(type);

/** The hand covers no word: its tip is on the lower edge; on keys it is where no key lies. */
const tipOf = ({ y, height, element }: Placed): number =>
  y + height - (element.type === 'keys' ? 26 : 2);

/**
 * Marks what is tapped. Of several fields that are filled in each has a ring, the last one the hand; where
 * another field lies below, a hand would point at that one too, and on words beside a tick it would lie.
 */
function drawTaps(all: Placed[]): string {
  const last = all.findLastIndex(({ element }) => element.tap);
  const below = all[last + 1]?.element.type;
  const isFree = below !== 'field' && below !== 'tick';
  return all
    .map((each, at) => (each.element.tap ? drawTap(each, at === last && isFree) : ''))
    .join('');
}

/** A ring of sun in ink around what is tapped, and the hand that does it. */
function drawTap(placed: Placed, withHand: boolean): string {
  const { x, y, width: wide, height, element } = placed;
  // A bar at the bottom leaves no room below it: the hand comes from above.
  if (element.type === 'tab') {
    const hand = moved(x + wide * 0.75, y + 14, pointing, 'rotate(212)scale(-.42 .42)');
    return drawRing([x - 3, y + 2, wide + 6, height - 6]) + hand;
  }
  const ring = drawRing([x - 8, y - ringRoom, wide + 16, height + 2 * ringRoom]);
  if (!withHand || !isTouched(element)) return ring;
  const across = x + wide - Math.min(44, wide / 4);
  return ring + moved(across, tipOf(placed), pointing, 'rotate(-24)scale(.42)');
}

const pointing = inOwnColours(pointingHand('leaf'));

function drawRing(around: readonly [number, number, number, number]): string {
  return (
    box(...around, { stroke: 'ink', width: 8, round: 14 }) +
    box(...around, { stroke: 'sun', width: 4.5, round: 14 })
  );
}

function rounded(x: number, y: number, wide: number, high: number, r: number): string {
  const [h, v] = [wide - 2 * r, high - 2 * r];
  return `M${x + r} ${y}h${h}q${r} 0 ${r} ${r}v${v}q0 ${r}-${r} ${r}h-${h}q-${r} 0-${r}-${r}v-${v}q0-${r} ${r}-${r}Z`;
}
