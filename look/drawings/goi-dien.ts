import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { waves } from './kit/things.ts';

export const goiDien = draw('goi-dien', 'Gọi điện cho người nhà, cho tổ ở ấp', [
  at(140, 94, person({ shirt: 'leaf', hair: 'short', elder: true, scarf: true, eyes: 3 })),
  at(168, 50, box('ink', -10, 0, 20, 56, 6), { rotate: 8 }),
  line('leaf-deep', 25, 'M196 196Q222 160 196 128'),
  line('skin', 16, 'M199 132Q190 112 172 94'),
  line('skin', 11, 'M170 84l-10 4M170 95l-11 3M172 105l-9 2'),
  at(196, 72, waves('sun', 6)),
]);
