/** Things people hold and use. Unless said otherwise their middle is (0, 0). */
import { at, box, disc, fill, line, type Paint } from './paint.ts';

/** An identity card of 96×60 from (0, 0). */
export const card =
  box('paper', 0, 0, 96, 60, 7) +
  fill('leaf', 'M0 14V7a7 7 0 0 1 7-7h82a7 7 0 0 1 7 7v7Z') +
  line('paper', 3.5, 'M9 7.500h44') +
  box('pale', 9, 21, 25, 31, 3) +
  disc('skin', 21.5, 31, 6.5) +
  fill('leaf', 'M10 51c0-9 5-11.500 11.500-11.500s11.500 2.500 11.500 11.500Z') +
  line('leaf-soft', 4, 'M43 25h24M43 36h42M43 47h34') +
  box('sun', 75, 20, 12, 10, 2);

/** A sheet of paper from (0, 0) with `rows` lines of writing. */
export function sheet(width: number, height: number, rows: number): string {
  const long = width - 20;
  const writing = Array.from(
    { length: rows },
    (_, row) => `M10 ${14 + row * 11}h${row % 3 === 2 ? long / 2 : long}`,
  ).join('');
  return box('paper', 0, 0, width, height, 4) + line('leaf-soft', 4, writing);
}

const finder = (x: number, y: number) =>
  `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`;

/** Draws what looks like a QR code and leads nowhere, `size` wide from (0, 0). */
export const qr = (size: number): string =>
  at(
    0,
    0,
    fill(
      'ink',
      `${finder(0, 0)}${finder(14, 0)}${finder(0, 14)}M9 0h2v2h1v3h-2v-2h-1zM9 6h3v2h-2v2h-1zM0 9h2v2h2v1h-4zM5 9h3v3h-1v-1h-2zM13 9h2v-1h3v2h-2v2h-3zM19 8h2v4h-1v-2h-1zM9 13h2v2h1v3h-3zM14 14h3v2h-1v2h-2zM18 13h3v2h-1v2h-2zM9 19h4v2h-4zM15 19h2v2h-2zM18 18h3v3h-1v-1h-2z`,
    ),
    { scale: size / 21 },
  );

/** The four corners of a camera's frame around a field of `width`×`height`. */
export const frame = (width: number, height: number, stroke = 5): string => {
  const [w, h, c] = [width / 2, height / 2, 13];
  return line(
    'sun',
    stroke,
    `M${-w} ${c - h}v${-c}h${c}M${w - c} ${-h}h${c}v${c}M${w} ${h - c}v${c}h${-c}M${c - w} ${h}h${-c}v${-c}`,
  );
};

export const padlock =
  line('ink', 6, 'M-12 0V-12a12 12 0 0 1 24 0V0') +
  box('leaf', -22, -2, 44, 36, 8) +
  disc('sun', 0, 13, 5) +
  line('sun', 5, 'M0 15v8');

export const tick = (radius: number, ground: Paint = 'leaf', mark: Paint = 'paper'): string =>
  disc(ground, 0, 0, radius) +
  at(0, 0, line(mark, 5.5, 'M-8 0.500l6 6 10.500-12'), { scale: radius / 17 });

export const cross = (radius: number): string =>
  disc('brick', 0, 0, radius) +
  at(0, 0, line('paper', 6, 'M-7-7L7 7M7-7L-7 7'), { scale: radius / 17 });

/** The sign that says: take care. */
export const care =
  fill('sun', 'M-5-21q5-8 10 0L25 14q4 9-6 9H-19q-10 0-6-9Z') + line('ink', 5, 'M0-9V4M0 13v0.100');

export const shield = (paint: Paint = 'leaf'): string =>
  fill(paint, 'M0-30Q12-20 27-20V0Q27 24 0 34-27 24-27 0V-20Q-12-20 0-30Z') +
  line('paper', 6, 'M-11 2l8 8L12-9');

export const heart = fill('brick', 'M0 27C-44-2-24-36 0-18 24-36 44-2 0 27Z');

/** Three waves that go out from a point at (0, 0) to the right. */
export const waves = (paint: Paint, stroke = 5): string =>
  line(paint, stroke, 'M8-8q8 8 0 16M18-17q15 17 0 34M28-26q22 26 0 52');

export const wifi = (paint: Paint): string =>
  line(paint, 6, 'M-28-12Q0-38 28-12M-17-1Q0-17 17-1') + disc(paint, 0, 13, 6);

/** A coin with the letter of the currency. */
export const coin =
  disc('sun-deep', 0, 0, 19) +
  disc('sun', 0, 0, 15.5) +
  line('ink', 2.6, 'M4-9V8M0-5.500h8.500M4 3a5 5 0 1 1-10 0 5 5 0 1 1 10 0');

/**
 * Draws a speech bubble, from (0, 0) upwards to the right: the tip of the tail is the point of
 * origin.
 */
export const speech = (paint: Paint, width: number, height: number): string =>
  fill(
    paint,
    `M0 0l6-18h-4q-10 0-10-10v${20 - height}q0-10 10-10h${width - 20}q10 0 10 10v${height - 20}q0 10-10 10h${40 - width}Z`,
  );

/** A parcel of 56×44 from (0, 0), taped. */
export const parcel =
  box('wood-soft', 0, 0, 56, 44, 3) +
  box('cloth-deep', 22, 0, 12, 44) +
  box('paper', 6, 26, 12, 12, 2);

export const crab =
  line(
    'brick-deep',
    4,
    'M-16 4l-15 5-4 9M-14 9l-11 10-1 8M-18-1l-17-1-6 7M16 4l15 5 4 9M14 9l11 10 1 8M18-1l17-1 6 7',
  ) +
  line('brick', 6, 'M-16-8q-12-4-12-14M16-8q12-4 12-14') +
  fill(
    'brick',
    'M-36-24q-3-15 10-17-3 6 1 10 5-3 5-8 9 8 2 17-6 8-18-2ZM36-24q3-15-10-17 3 6-1 10-5-3-5-8-9 8-2 17 6 8 18-2Z',
  ) +
  fill('brick', 'M-23-2Q-22-17 0-17T23-2Q20 15 0 15T-23-2Z') +
  line('brick-deep', 3, 'M-12-3Q0-9 12-3') +
  line('ink', 4, 'M-6-16v-5M6-16v-5');

/** A shrimp that swims to the left. */
export const shrimp =
  line('brick', 1.8, 'M-22-6q-14-6-18-16M-22-4q-16-2-22-8') +
  line('brick', 3, 'M-10 6l-5 8M-2 7l-4 8M6 7l-3 8') +
  fill(
    'brick',
    'M-30-2Q-14-18 4-14 24-10 25 8 25 18 18 24L8 27 12 18Q15 10 8 5 0 1-10 4-22 6-30-2Z',
  ) +
  line('brick-deep', 2.6, 'M-6-13q-4 8-2 16M6-12q-5 8-2 15M17-6q-8 4-8 11') +
  disc('ink', -19, -4, 2.2);

/** A wall calendar of 112×104 from (0, 0), one day marked. */
export const calendar =
  box('paper', 0, 0, 112, 104, 9) +
  fill('brick', 'M0 28V9a9 9 0 0 1 9-9h94a9 9 0 0 1 9 9v19Z') +
  line('ink', 6, 'M30-5V10M82-5V10') +
  line('leaf-soft', 10, 'M20 45h73M20 65h73M20 85h50', 18) +
  disc('sun', 74, 65, 13);

export const clock =
  disc('tide', 0, 0, 31) + disc('paper', 0, 0, 25) + line('ink', 4.5, 'M0-14V1l10 7');

/** A monitor of 84×60 from (0, 0) on its foot. */
export const monitor = (screen: string): string =>
  fill('ink', 'M34 56h16l5 22H29Z') +
  box('ink', 0, 0, 84, 60, 6) +
  box('pale', 5, 5, 74, 50, 3) +
  screen;

/** The striped awning of a stall: `stripes` of 22, from (0, 0). */
export function awning(stripes: number): string {
  const tooth = (i: number) => `M${i * 22} 0h22v26q0 11-11 11t-11-11Z`;
  const every = Array.from({ length: stripes }, (_, i) => i);
  return (
    fill(
      'paper',
      every
        .filter((i) => i % 2)
        .map(tooth)
        .join(''),
    ) +
    fill(
      'brick',
      every
        .filter((i) => i % 2 === 0)
        .map(tooth)
        .join(''),
    )
  );
}
