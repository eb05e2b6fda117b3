import { draw } from './drawing.ts';
import { fill, line, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { cross } from './kit/things.ts';

const message =
  box('leaf', 0, 0, 84, 18) +
  box('pale', 8, 44, 68, 46, 9) +
  line(
    'brick',
    6,
    'M37 73l-5 5a9 9 0 0 1-13-13l8-8a9 9 0 0 1 13 0M45 61l5-5a9 9 0 0 1 13 13l-8 8a9 9 0 0 1-13 0',
  ) +
  line('leaf-soft', 4, 'M10 106h62M10 118h40');

const hook = line('ink', 4.5, 'M0-80V34a17 17 0 0 1-34 0v-8') + fill('ink', 'M-34 12l-9 17h15Z');

export const duongDanLa = draw('duong-dan-la', 'Đường dẫn lạ là lưỡi câu, không bấm vào', [
  heldPhone(message),
  at(177, 52, hook),
  at(104, 44, cross(24)),
]);
