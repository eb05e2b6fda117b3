import { draw } from './drawing.ts';
import { fill, line, disc, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { ground, pin } from './kit/places.ts';
import { frame } from './kit/things.ts';

const road =
  fill('grey', 'M150 220L214 96h40L400 220Z') +
  line('paper', 4, 'M233 104l2 14M238 132l4 18M248 168l6 22') +
  fill('ink', 'M196 168q4-14 26-12 26-6 30 10 2 14-26 14-32 0-30-12Z') +
  fill('tide', 'M206 168q4-8 18-6 16-2 18 5 0 7-18 7-20 0-18-6Z');

const camera =
  box('leaf-soft', 0, 0, 84, 144) +
  fill('grey', 'M4 110L34 30h16l30 80Z') +
  fill('ink', 'M20 82q2-12 22-10 22-4 24 8 0 12-22 12-26 0-24-10Z') +
  fill('tide', 'M28 82q4-6 15-5 13-1 14 4 0 6-15 5-16 0-14-4Z') +
  at(42, 72, frame(68, 56)) +
  disc('paper', 42, 127, 11);

export const phanAnhDuongHu = draw(
  'phan-anh-duong-hu',
  'Chụp đường hư gửi phản ánh',
  [
    road,
    at(224, 154, pin, { scale: 1.1 }),
    heldPhone(camera, { left: true, shift: -62, sleeve: 'brick' }),
  ],
  ground,
);
