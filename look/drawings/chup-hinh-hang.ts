import { draw } from './drawing.ts';
import { line, disc, oval, box, at } from './kit/paint.ts';
import { table } from './kit/places.ts';
import { frame, crab } from './kit/things.ts';

const camera =
  box('ink', 0, 0, 176, 96, 14) +
  box('leaf-soft', 22, 7, 134, 82, 5) +
  at(89, 50, frame(112, 66)) +
  at(89, 62, oval('paper', 0, 0, 52, 15)) +
  at(89, 50, crab, { scale: 0.95 }) +
  disc('paper', 166, 48, 5);

const hand =
  line('skin', 30, 'M-44 210Q-14 150 2 106') +
  line('skin', 15, 'M4 66H16M2 82H16M2 98H14') +
  line('skin', 19, 'M2 116q12-8 22-22');

export const chupHinhHang = draw(
  'chup-hinh-hang',
  'Chụp hình món hàng bằng điện thoại',
  [
    table,
    oval('paper', 160, 168, 74, 20),
    at(160, 156, crab, { scale: 1.15 }),
    at(72, 14, camera),
    at(60, 22, hand),
    at(260, 22, hand, { mirror: true }),
  ],
  '',
);
