import { bandOfMoney, practiceBand } from '../phone/words.ts';
import { striped } from './band.ts';
import { small, usual, type Drawn, type Of } from './drawn.ts';
import { box, disc, icon, moved, path } from './shapes.ts';
import { leading, linesOf, write } from './writing.ts';

/** Elements that came with practices: the first screen of a telephone, links, and money. */
export function app({ text, icon: sign, count }: Of<'app'>, column: number): Drawn {
  const width = Math.min(column, 96);
  const lines = linesOf(text, small, width);
  const middle = width / 2;
  const svg =
    box(middle - 28, 0, 56, 56, { fill: 'action', round: 16 }) +
    (sign ? icon(sign, middle - 16, 12, 32, 'on-band') : '') +
    (count
      ? disc(middle + 26, 4, 12, 'alarm') +
        write([count], middle + 26, -6, { size: small, paint: 'on-band', bold: true, middle: true })
      : '') +
    write(lines, middle, 61, { size: small, middle: true });
  return { svg, left: (column - width) / 2, width, height: 63 + lines.length * leading(small) };
}

export function link({ text }: Of<'link'>, column: number): Drawn {
  const width = column - 24;
  const lines = linesOf(text, usual, width - 28);
  const height = lines.length * leading(usual) + 22;
  const under = lines.map((_, at) => {
    const y = 10 + leading(usual) * at + usual + 3;
    return path(`M14 ${y}h${width - 40}`, 'action', 1.5);
  });
  const svg =
    box(0, 0, width, height, { fill: 'sunken', round: 14 }) +
    under.join('') +
    write(lines, 14, 10, { size: usual, paint: 'action' });
  return { svg, width, height };
}

export function given({ text, value }: Of<'given'>, width: number): Drawn {
  const names = linesOf(text, small, width - 24);
  const values = linesOf(value, 19, width - 24, true);
  const below = 8 + names.length * leading(small);
  const height = below + values.length * leading(19) + 10;
  const svg =
    box(0, 0, width, height, { fill: 'paper', stroke: 'edge', round: 10 }) +
    write(names, 12, 8, { size: small, paint: 'ink-soft' }) +
    write(values, 12, below, { size: 19, bold: true });
  return { svg, width, height };
}

export function amount({ text, value }: Of<'amount'>, width: number): Drawn {
  const names = linesOf(text, small, width - 28);
  const values = linesOf(value, 24, width - 28, true);
  const below = 10 + names.length * leading(small);
  const height = below + values.length * leading(24) + 12;
  const svg =
    box(0, 0, width, height, { fill: 'action', round: 12 }) +
    write(names, 14, 10, { size: small, paint: 'on-band' }) +
    write(values, 14, below, { size: 24, paint: 'on-band', bold: true });
  return { svg, width, height };
}

/** The sum is woven into the band: no cut keeps one without the other. */
export function receipt({ text, value }: Of<'receipt'>, width: number): Drawn {
  const titles = linesOf(text, 19, width - 28, true);
  const values = linesOf(value, 26, width - 80, true);
  const top = 46 + titles.length * leading(19) + 8;
  const sum = values.length * leading(26);
  const tall = 2 * leading(small) + sum + 16;
  const height = top + tall + 14;
  const middle = width / 2;
  const note = { size: small, bold: true, middle: true };
  const svg =
    box(0, 0, width, height, { fill: 'paper', stroke: 'edge', round: 12 }) +
    icon('circle-check', middle - 16, 10, 32, 'action') +
    write(titles, middle, 44, { size: 19, bold: true, middle: true }) +
    moved(0, top, striped(width, tall)) +
    write([practiceBand], middle, top + 6, note) +
    write(values, middle, top + 6 + leading(small), { size: 26, bold: true, middle: true }) +
    write([bandOfMoney], middle, top + 8 + leading(small) + sum, note);
  return { svg, width, height };
}
