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

export const danhSach = draw('danh-sach', 'Đánh dấu từng món trong danh sách', [
  at(74, 24, board, { rotate: -3 }),
  fill('leaf', 'M226 220l-6-34 60-20 44 54Z'),
  at(112, 118, pencil),
  fill('skin', 'M168 92q22-18 44 0 40 30 62 74l-46 22q-40-22-66-62-12-18 6-34Z'),
  line('skin', 16, 'M150 92q14-4 24 4M146 106q12 0 20 8'),
  line('skin-deep', 2.2, 'M160 118q10-6 12-14'),
]);
