import { draw } from './drawing.ts';
import { fill, line, disc, at } from './kit/paint.ts';
import { pointingHand } from './kit/hands.ts';
import { desk } from './kit/places.ts';

const print = line(
  'leaf',
  4.5,
  'M-26 16Q-32-30 0-31T27 8M-16 22Q-24-19 0-20T17 12Q17 20 14 27M-6 26Q-14-8 0-9T6 14 3 30',
);

const scanner =
  fill('ink', 'M0 34q0-8 8-8h84q8 0 8 8l8 30H-8Z') + fill('leaf-soft', 'M16 31h68l5 18H11Z');

export const layVanTay = draw(
  'lay-van-tay',
  'Đặt ngón tay lên máy lấy vân tay',
  [
    disc('paper', 92, 76, 50),
    at(92, 78, print),
    desk,
    at(150, 92, scanner),
    at(196, 128, pointingHand('brick'), { rotate: 222 }),
  ],
  '',
);
