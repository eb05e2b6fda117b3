import { at, disc as dot } from '../drawings/kit/paint.ts';
import { card, frame, qr } from '../drawings/kit/things.ts';
import { inOwnColours } from '../drawings/paints.ts';
import { small, usual, type Drawn, type Of } from './drawn.ts';
import { box, moved } from './shapes.ts';
import { leading, linesOf, write } from './writing.ts';

export function code({ text }: Of<'qr'>, width: number): Drawn {
  const lines = text ? linesOf(text, small, width) : [];
  const size = 130;
  const x = width / 2 - size / 2;
  const svg =
    box(x - 10, 0, size + 20, size + 20, { fill: 'paper', stroke: 'edge', width: 2, round: 12 }) +
    moved(x, 10, inOwnColours(qr(size))) +
    write(lines, width / 2, size + 28, { size: small, middle: true });
  return { svg, width, height: size + 22 + (lines.length && lines.length * leading(small) + 8) };
}

/** The things in the frame of a camera, its middle at (0, 0). */
const seen: Record<Of<'camera'>['sees'], string> = {
  face:
    `<path d="M-44 70q2-36 44-36t44 36Z" fill="#8fbf9c"/>` +
    dot('skin', 0, -6, 34) +
    `<path d="M-35-8q-2-38 35-38t35 38q-8-20-35-20t-35 20Z" fill="#15352b"/>` +
    `<path d="M-11 12q11 8 22 0" stroke="#15352b" stroke-width="3" stroke-linecap="round"/>` +
    dot('ink', -12, -6, 3.5) +
    dot('ink', 12, -6, 3.5),
  card: at(-60, -38, card, { scale: 1.25 }),
  code: `<rect x="-46" y="-46" width="92" height="92" rx="6" fill="#fffdf7"/>${at(-38, -38, qr(76))}`,
};

/** The thing before a camera, or a QR code, as a picture by itself. */
export function seenAlone(what: Of<'camera'>['sees'] | 'qr'): string {
  const parts = what === 'qr' ? at(-65, -65, qr(130)) : seen[what] + frame(156, 146, 6);
  const box = what === 'qr' ? '-70 -70 140 140' : '-82 -78 164 156';
  return `<svg class="ph-seen" viewBox="${box}" aria-hidden="true" fill="none" stroke-linecap="round" stroke-linejoin="round">${inOwnColours(parts)}</svg>`;
}

export function camera({ sees, text }: Of<'camera'>, width: number): Drawn {
  const lines = text ? linesOf(text, usual, width - 24) : [];
  const height = 170;
  const svg =
    box(0, 0, width, height, { fill: 'ink', round: 12 }) +
    moved(width / 2, height / 2, inOwnColours(seen[sees] + frame(156, 146, 6))) +
    write(lines, width / 2, height + 6, { size: usual, middle: true });
  return { svg, width, height: height + (lines.length && lines.length * leading(usual) + 8) };
}
