import { draw } from './drawing.ts';
import { fill, line, box, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { table } from './kit/places.ts';

const carton =
  fill('wood-soft', 'M-56 0L-44-20H44L56 0Z') +
  at(-16, -14, box('sun', -11, -18, 22, 34, 5) + box('brick', -9, -25, 18, 8, 2)) +
  at(14, -12, box('leaf', -11, -14, 22, 30, 5) + box('paper', -9, -21, 18, 8, 2)) +
  fill('cloth', 'M-56 0l-30-10 10-16 32 6ZM56 0l30-10-10-16-32 6Z') +
  box('cloth-deep', -56, 0, 112, 58, 3) +
  box('paper', -46, 28, 32, 20, 2) +
  line('leaf', 3.5, 'M-39 35h18M-39 41h10');

export const dongGoi = draw(
  'dong-goi',
  'Đóng gói món hàng vào thùng',
  [
    at(160, 62, person({ shirt: 'tide', hair: 'short', hat: 'khan-ran' })),
    table,
    at(160, 128, carton),
    line('canal', 25, 'M104 122Q72 152 84 164'),
    line('canal', 25, 'M216 122q32 30 20 42'),
    line('skin', 16, 'M84 168q14 2 24-10M236 168q-14 2-24-10'),
  ],
  '',
);
