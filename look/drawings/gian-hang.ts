import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { parcel, shrimp, awning } from './kit/things.ts';

const goods =
  box('pale', 0, 0, 128, 104) +
  box('wood-soft', 6, 46, 116, 6, 2) +
  box('wood-soft', 6, 96, 116, 6, 2) +
  at(34, 32, shrimp, { scale: 0.7 }) +
  box('sun', 74, 20, 17, 26, 5) +
  box('brick', 76, 14, 13, 7, 2) +
  box('leaf', 98, 24, 17, 22, 5) +
  box('cloth-deep', 100, 18, 13, 7, 2) +
  at(34, 82, shrimp, { scale: 0.7, mirror: true }) +
  at(70, 64, parcel, { scale: 0.72 });

const stall =
  box('ink', 0, 0, 152, 184, 16) +
  box('paper', 10, 14, 132, 156, 6) +
  at(12, 46, goods) +
  line('leaf', 5, 'M24 160h56') +
  at(-12, 10, awning(8));

export const gianHang = draw('gian-hang', 'Gian hàng tôm trên điện thoại', [
  at(248, 92, person({ shirt: 'leaf', hair: 'bun', eyes: -4, scarf: true })),
  at(34, 8, stall),
  line('leaf-deep', 25, 'M236 214Q212 200 204 172'),
  line('skin', 15, 'M203 172q-2-16-16-26'),
  line('skin', 11.5, 'M188 147l-12-6M184 154l-11-2'),
]);
