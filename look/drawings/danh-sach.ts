import { draw } from './drawing.ts';
import { fill, line, box, at } from './kit/paint.ts';

const row = (y: number) => box('pale', 16, y, 18, 18, 4) + line('leaf-soft', 5, `M46 ${y + 9}h48`);
const done = (y: number) => line('leaf', 5, `M20 ${y + 9}l4 5 9-12`);

const board =
  box('wood-soft', 0, 0, 124, 158, 10) +
  box('paper', 8, 12, 108, 138, 4) +
  fill('ink', 'M42 16v-10q0-4 4-4h8q0-10 8-10t8 10h8q4 0 4 4v10Z') +
  [32, 60, 88, 116].map(row).join('') +
  [32, 60].map(done).join('');

const pencil =
  fill('sun', 'M8-6L70-68 84-54 22 8Z') +
  fill('cloth', 'M0 16L8-6 22 8Z') +
  fill('ink', 'M0 16l3-8 5 5Z');

const hand =
  fill('leaf', 'M90 110l50-38 70 70-44 60Z') +
  fill('skin', 'M36 36Q60 18 84 32L134 76Q120 108 94 112L46 82Q24 56 36 36Z') +
  line('skin', 17, 'M22 62Q34 44 56 40') +
  line('skin', 16, 'M24 84q6-14 26-20M40 100q4-10 18-16') +
  line('skin-deep', 2.2, 'M36 68q10-8 20-9M46 90q6-6 14-8');

export const danhSach = draw('danh-sach', 'Đánh dấu từng món trong danh sách', [
  at(74, 24, board, { rotate: -3 }),
  at(116, 110, pencil),
  at(132, 66, hand),
]);
