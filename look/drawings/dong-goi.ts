import { draw } from './drawing.ts';
import { fill, line, box, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { table } from './kit/places.ts';

const carton =
  fill('wood-soft', 'M-54-4L-40-26H40L54-4Z') +
  at(-14, -24, box('sun', -10, -16, 20, 34, 5) + box('brick', -8, -22, 16, 8, 2)) +
  at(14, -22, box('leaf', -10, -12, 20, 30, 5) + box('paper', -8, -18, 16, 8, 2)) +
  box('cloth-deep', -54, -4, 108, 62, 3) +
  fill('cloth', 'M-54-4l-22 18h14l20-18ZM54-4l22 18H62L42-4Z') +
  box('paper', -44, 30, 28, 18, 2) +
  line('leaf', 3, 'M-38 36h16M-38 42h10');

export const dongGoi = draw(
  'dong-goi',
  'Đóng gói món hàng vào thùng',
  [
    at(160, 66, person({ shirt: 'canal', hair: 'short', hat: 'khan-ran' })),
    table,
    at(160, 118, carton),
    line('canal-3', 24, 'M106 118Q84 146 98 152'),
    line('canal-3', 24, 'M214 118q22 28 8 34'),
    line('skin', 15, 'M96 150q10 2 16-8M224 150q-10 2-16-8'),
  ],
  '',
);
