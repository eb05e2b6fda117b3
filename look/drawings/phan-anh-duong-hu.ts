import { draw } from './drawing.ts';
import { fill, line, disc, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { mangrove, pin } from './kit/places.ts';
import { frame } from './kit/things.ts';

const land = fill('leaf-soft', 'M-320 118Q0 106 160 112T640 108V220H-320Z');

const road =
  fill('grey', 'M140 220L222 110h14L400 220Z') +
  line('paper', 3.5, 'M230 114v8M233 130l2 12M250 184l6 20') +
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
    at(292, 112, mangrove),
    at(184, 114, mangrove, { scale: 0.7 }),
    road,
    at(224, 160, pin),
    heldPhone(camera, { left: true, shift: -62, sleeve: 'brick' }),
  ],
  land,
);
