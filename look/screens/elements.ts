import type { ScreenElement } from '../../content/schema/screen.ts';
import { addressed, small, tabbed, usual, type Drawn, type Of } from './drawn.ts';
import { type ScreenPaint } from './paints.ts';
import { amount, app, given, link, receipt } from './practised.ts';
import { camera, code } from './seen.ts';
import { box, disc, icon, path } from './shapes.ts';
import { leading, linesOf, write } from './writing.ts';

/** Elements that stand side by side, each in a column of its own. */
export interface Row {
  elements: ScreenElement[];
  columns: number;
}

/** Elements that follow each other, in rows: most take a row of their own, tiles and tabs share it. */
export function rowsOf(elements: ScreenElement[]): Row[] {
  const runs: ScreenElement[][] = [];
  for (const element of elements) {
    const run = runs.at(-1);
    if (run?.[0]?.type === element.type) run.push(element);
    else runs.push([element]);
  }
  return runs.flatMap((run) => {
    const columns = columnsOf(run);
    const rows: Row[] = [];
    for (let at = 0; at < run.length; at += columns)
      rows.push({ elements: run.slice(at, at + columns), columns });
    return rows;
  });
}

function columnsOf({ length, 0: first }: ScreenElement[]): number {
  if (first?.type === 'tab') return Math.min(length, 5);
  if (first?.type === 'app') return 3;
  if (first?.type !== 'tile') return 1;
  return length === 4 ? 2 : Math.min(length, 3);
}

/** Draws one element as wide as it may be. */
export function drawElement(element: ScreenElement, width: number): Drawn {
  switch (element.type) {
    case 'tile':
      return tile(element, width);
    case 'row':
      return row(element, width);
    case 'button':
      return button(element, width);
    case 'field':
      return field(element, width);
    case 'tick':
      return tick(element, width);
    case 'switch':
      return toggle(element, width);
    case 'keys':
      return keys(element, width);
    case 'notice':
      return notice(element, width);
    case 'qr':
      return code(element, width);
    case 'camera':
      return camera(element, width);
    case 'heading':
      return plain(element.text, width, 19, true);
    case 'text':
      return plain(element.text, width, usual);
    case 'tab':
      return tab(element, width);
    case 'address':
      return address(element, width);
    case 'message':
      return message(element, width);
    case 'person':
      return person(element, width);
    case 'app':
      return app(element, width);
    case 'link':
      return link(element, width);
    case 'given':
      return given(element, width);
    case 'amount':
      return amount(element, width);
    case 'receipt':
      return receipt(element, width);
  }
}

function plain(text: string, width: number, size: number, bold = false): Drawn {
  const lines = linesOf(text, size, width, bold);
  return {
    svg: write(lines, 0, 0, { size, bold }),
    width,
    height: lines.length * leading(size) + 4,
  };
}

function tile({ text, icon: sign }: Of<'tile'>, column: number): Drawn {
  const width = Math.min(column, 132);
  const lines = linesOf(text, small, width);
  const middle = width / 2;
  const svg =
    box(middle - 25, 0, 50, 50, { fill: 'tide-soft', stroke: 'edge', round: 14 }) +
    (sign ? icon(sign, middle - 15, 10, 30, 'action') : path(placeholder(middle), 'edge', 3)) +
    write(lines, middle, 55, { size: small, middle: true });
  return { svg, left: (column - width) / 2, width, height: 57 + lines.length * leading(small) };
}

const placeholder = (middle: number) => `M${middle - 9} 20h18M${middle - 9} 30h11`;

function row({ text, note, icon: sign }: Of<'row'>, width: number): Drawn {
  const left = sign ? 46 : 14;
  const room = width - left - 34;
  const lines = linesOf(text, usual, room);
  const notes = note ? linesOf(note, small, room) : [];
  const top = 11;
  const below = top + lines.length * leading(usual);
  const height = below + notes.length * leading(small) + 12;
  const middle = height / 2;
  const svg =
    box(0, 0, width, height, { fill: 'paper', stroke: 'edge', round: 10 }) +
    (sign ? icon(sign, 12, middle - 12, 24, 'action') : '') +
    write(lines, left, top, { size: usual }) +
    write(notes, left, below, { size: small, paint: 'ink-soft' }) +
    path(`M${width - 20} ${middle - 6}l6 6-6 6`, 'edge', 2.5);
  return { svg, width, height };
}

function button({ text, quiet }: Of<'button'>, width: number): Drawn {
  const lines = linesOf(text, usual, width - 36, true);
  const height = lines.length * leading(usual) + 22;
  const svg =
    box(1, 0, width - 2, height, {
      fill: quiet ? 'paper' : 'action',
      stroke: 'action',
      width: 2,
      round: 10,
    }) +
    write(lines, width / 2, 11, {
      size: usual,
      paint: quiet ? 'action' : 'on-band',
      bold: true,
      middle: true,
    });
  return { svg, width, height };
}

function field({ text, value }: Of<'field'>, width: number): Drawn {
  const label = linesOf(text, small, width);
  const lines = value ? linesOf(value, usual, width - 24) : [];
  const top = label.length * leading(small) + 4;
  const tall = Math.max(lines.length, 1) * leading(usual) + 18;
  const svg =
    write(label, 2, 0, { size: small, paint: 'ink-soft' }) +
    box(0, top, width, tall, { fill: 'paper', stroke: 'edge', width: 2 }) +
    write(lines, 12, top + 9, { size: usual });
  return { svg, width, height: top + tall };
}

function tick({ text, on }: Of<'tick'>, width: number): Drawn {
  const lines = linesOf(text, usual, width - 40);
  const svg =
    box(1, 1, 24, 24, {
      fill: on ? 'action' : 'paper',
      stroke: on ? 'action' : 'edge',
      width: 2,
      round: 5,
    }) +
    (on ? path('M7 13l5 5 8-10', 'on-band', 3) : '') +
    write(lines, 36, 2, { size: usual });
  return { svg, width, height: Math.max(27, lines.length * leading(usual) + 6) };
}

function toggle({ text, on }: Of<'switch'>, width: number): Drawn {
  const lines = linesOf(text, usual, width - 70);
  const height = Math.max(32, lines.length * leading(usual) + 6);
  const [x, y] = [width - 52, height / 2 - 14];
  const svg =
    write(lines, 0, 4, { size: usual }) +
    box(x, y, 50, 28, {
      fill: on ? 'action' : 'sunken',
      stroke: on ? 'action' : 'edge',
      round: 14,
    }) +
    disc(x + (on ? 36 : 14), y + 14, 10, on ? 'on-band' : 'edge');
  return { svg, width, height };
}

function keys({ text }: Of<'keys'>, width: number): Drawn {
  const label = linesOf(text, usual, width);
  const top = label.length * leading(usual) + 12;
  const dots = [0, 1, 2, 3, 4, 5].map((n) => disc(width / 2 - 60 + n * 24, top + 6, 6, 'edge'));
  const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', ''].map((digit, n) => {
    const [x, y] = [(width / 3) * ((n % 3) + 0.5), top + 28 + Math.floor(n / 3) * 38];
    return digit ? write([digit], x, y, { size: 22, bold: true, middle: true }) : '';
  });
  const svg =
    write(label, width / 2, 0, { size: usual, middle: true }) + dots.join('') + digits.join('');
  return { svg, width, height: top + 28 + 4 * 38 };
}

const tells: Record<Of<'notice'>['kind'], [sign: string, ground: ScreenPaint]> = {
  info: ['info-circle', 'tide-soft'],
  care: ['alert-triangle', 'sun-soft'],
  done: ['circle-check', 'tint'],
};

function notice({ text, kind }: Of<'notice'>, width: number): Drawn {
  const [sign, ground] = tells[kind];
  const lines = linesOf(text, usual, width - 58);
  const height = Math.max(46, lines.length * leading(usual) + 24);
  const svg =
    box(0, 0, width, height, { fill: ground, stroke: 'edge', round: 12 }) +
    icon(sign, 12, 11, 24, 'ink') +
    write(lines, 46, 11, { size: usual });
  return { svg, width, height };
}

function tab({ text, icon: sign, on }: Of<'tab'>, width: number): Drawn {
  const lines = linesOf(text, tabbed, width + 8, on);
  const top = sign ? 36 : 12;
  const svg =
    (on ? box(4, 0, width - 8, 5, { fill: 'action', round: 2 }) : '') +
    (sign ? icon(sign, width / 2 - 12, 10, 24, on ? 'action' : 'ink-soft') : '') +
    write(lines, width / 2, top, { size: tabbed, bold: on, middle: true });
  return { svg, width, height: top + lines.length * leading(tabbed) + 12 };
}

function address({ text, right }: Of<'address'>, width: number): Drawn {
  const lines = linesOf(text, addressed, width - 58);
  const tall = lines.length * leading(addressed) + 24;
  const [sign, ground, paint, word]: [string, ScreenPaint, ScreenPaint, string] = right
    ? ['circle-check', 'tint', 'action', 'Địa chỉ đúng']
    : ['circle-x', 'alarm-soft', 'alarm', 'Địa chỉ giả'];
  const svg =
    box(0, 0, width, tall, { fill: 'paper', stroke: 'edge', width: 2, round: 20 }) +
    icon('world-www', 14, 10, 24, 'ink-soft') +
    write(lines, 46, 12, { size: addressed }) +
    box(0, tall + 8, width, 34, { fill: ground, round: 8 }) +
    icon(sign, 12, tall + 13, 24, paint) +
    write([word], 46, tall + 15, { size: usual, paint, bold: true });
  return { svg, width, height: tall + 42 };
}

function message({ text, own }: Of<'message'>, column: number): Drawn {
  const width = column - 44;
  const lines = linesOf(text, usual, width - 28);
  const height = lines.length * leading(usual) + 22;
  const svg =
    box(0, 0, width, height, { fill: own ? 'tint' : 'sunken', round: 14 }) +
    write(lines, 14, 10, { size: usual });
  return { svg, left: own ? column - width : 0, width, height };
}

function person({ text, note }: Of<'person'>, width: number): Drawn {
  const lines = linesOf(text, 19, width, true);
  const notes = note ? linesOf(note, small, width) : [];
  const below = 78 + lines.length * leading(19);
  const svg =
    disc(width / 2, 36, 34, 'sunken') +
    icon('user', width / 2 - 24, 12, 48, 'ink-soft') +
    write(lines, width / 2, 76, { size: 19, bold: true, middle: true }) +
    write(notes, width / 2, below, { size: small, paint: 'ink-soft', middle: true });
  return { svg, width, height: below + notes.length * leading(small) + 4 };
}
