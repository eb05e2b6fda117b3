import { draw } from './drawing.ts';
import { fill, line, disc, box, at } from './kit/paint.ts';
import { person, buttons } from './kit/people.ts';

const baby =
  fill('sun', 'M-44 2Q-40-26-10-24 34-22 54 8 60 26 40 30 0 40-30 26-46 18-44 2Z') +
  disc('skin', -18, -2, 19) +
  line('ink', 2.2, 'M-28-4q3 3 6 0M-14-4q3 3 6 0M-22 6q4 4 8 0') +
  fill('ink', 'M-26-19q8-8 16 0-8 4-16 0Z');

const certificate =
  box('paper', 0, 0, 92, 116, 6) +
  line('brick', 5, 'M24 18h44') +
  line('leaf-soft', 4, 'M14 36h64M14 48h64M14 60h40') +
  fill(
    'tide',
    'M22 92q-4-14 4-18 9-3 9 10 0 14-6 14-5 0-7-6ZM44 90q-3-14 5-17 9-2 8 11-1 13-7 13-4 0-6-7Z',
  ) +
  line('tide', 4.5, 'M22 68h16M44 67h16', 5.3) +
  disc('brick', 76, 96, 11) +
  line('paper', 3, 'M71 96l4 4 6-7');

export const khaiSinh = draw('khai-sinh', 'Mẹ bồng con, giấy khai sinh', [
  at(112, 84, person({ shirt: 'leaf', hair: 'long', eyes: 2, chest: buttons('leaf') })),
  at(118, 150, baby),
  line('leaf-deep', 25, 'M60 150q2 36 44 40M166 146q10 30-16 42'),
  line('skin', 15, 'M104 188h20M156 180l-12 8'),
  at(204, 40, certificate, { rotate: 4 }),
]);
