import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { parcel, crab, shrimp, awning } from './kit/things.ts';

const goods =
  box('pale', 0, 0, 128, 100) +
  box('wood-soft', 8, 44, 112, 6, 2) +
  box('wood-soft', 8, 90, 112, 6, 2) +
  at(32, 30, shrimp, { scale: 0.8 }) +
  box('sun', 70, 16, 18, 28, 5) +
  box('brick', 72, 10, 14, 7, 2) +
  box('leaf-soft', 96, 20, 18, 24, 5) +
  box('leaf', 98, 14, 14, 7, 2) +
  at(40, 74, crab, { scale: 0.72 }) +
  at(78, 62, parcel, { scale: 0.62 });

const stall =
  box('ink', 0, 0, 152, 176, 16) +
  box('paper', 10, 14, 132, 148, 6) +
  at(12, 46, goods) +
  line('leaf', 5, 'M24 154h56') +
  at(-12, 8, awning(8));

export const gianHang = draw('gian-hang', 'Gian hàng tôm cua trên điện thoại', [
  at(246, 92, person({ shirt: 'leaf', hair: 'bun', eyes: -4, scarf: true })),
  at(38, 16, stall),
  line('leaf-deep', 24, 'M214 196Q196 180 198 164'),
  line('skin', 15, 'M199 166q-2-14-14-20'),
  line('skin', 12, 'M184 142l-9-8M181 148l-10-3'),
]);
