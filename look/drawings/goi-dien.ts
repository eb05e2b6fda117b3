import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { waves } from './kit/things.ts';

export const goiDien = draw('goi-dien', 'Gọi điện cho người nhà, cho tổ ở ấp', [
  at(140, 94, person({ shirt: 'leaf', hair: 'short', elder: true, scarf: true, eyes: -2 })),
  at(175, 48, box('ink', -10, 0, 20, 58, 6), { rotate: 6 }),
  line('leaf-deep', 25, 'M196 212Q226 168 202 130'),
  line('skin', 16, 'M201 130Q196 108 184 92'),
  line('skin', 10.5, 'M181 78l-14 3M183 90l-15 2M182 101l-13 2'),
  at(212, 70, waves('sun', 6)),
]);
