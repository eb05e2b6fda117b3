import { draw } from './drawing.ts';
import { at, box, fill, line } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { tick } from './kit/things.ts';

const bulb =
  line('sun', 5, 'M0-58V-70M-42-40l-9-9M42-40l9-9M-58 0h-12M58 0h12') +
  fill('sun', 'M0-44A42 42 0 0 1 22 34V42H-22V34A42 42 0 0 1 0-44Z') +
  line('sun-deep', 4, 'M-11 40V12L-3 2 3 12 11 2V40') +
  box('ink', -18, 44, 36, 20, 5) +
  line('grey', 4, 'M-12 54h24');

const tap =
  line('tide', 8, 'M-2-38V-22M-18-38h32') +
  line('tide', 22, 'M-34-12H14Q30-12 30 4V14') +
  fill('ink', 'M17 14h26v8H17Z');

const drop =
  fill('tide', 'M0-26Q22 2 22 16A22 22 0 0 1-22 16Q-22 2 0-26Z') +
  line('foam', 4, 'M-12 16q1 9 9 11');

const paid =
  box('paper', 0, 0, 84, 144) +
  line('leaf-soft', 5, 'M14 20h56M14 34h40') +
  at(42, 80, tick(25, 'leaf', 'paper')) +
  line('leaf', 6, 'M18 124h48');

export const dienNuoc = draw('dien-nuoc', 'Trả tiền điện, tiền nước trên điện thoại', [
  at(62, 92, bulb, { scale: 0.8 }),
  at(262, 70, tap, { scale: 0.95 }),
  at(290, 124, drop, { scale: 0.8 }),
  heldPhone(paid),
]);
