import { draw } from './drawing.ts';
import { fill, line, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { cross } from './kit/things.ts';

const link = line(
  'brick',
  7,
  'M-5 6l-5 5a9 9 0 0 1-13-13l8-8a9 9 0 0 1 13 0M3-6l5-5a9 9 0 0 1 13 13l-8 8a9 9 0 0 1-13 0',
);

const message =
  box('leaf', 0, 0, 84, 18) +
  box('pale', 6, 38, 72, 52, 9) +
  at(33, 64, link, { scale: 0.78 }) +
  line('leaf-soft', 4, 'M10 106h62M10 118h40');

const hook = line('ink', 4.5, 'M0-90V34a14 14 0 0 1-28 0v-6') + fill('ink', 'M-29 12l-7 17h15Z');

export const duongDanLa = draw('duong-dan-la', 'Đường dẫn lạ là lưỡi câu, không bấm vào', [
  heldPhone(message),
  at(189, 62, hook),
  at(104, 44, cross(24)),
]);
