import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { sheet } from './kit/things.ts';
import { ground, office, trail } from './kit/places.ts';

const form =
  box('pale', 0, 0, 84, 144) +
  at(14, 14, sheet(56, 78, 6)) +
  box('leaf', 14, 108, 56, 22, 11) +
  line('paper', 4.5, 'M42 125V113M37 118l5-5 5 5');

export const nopHoSo = draw(
  'nop-ho-so',
  'Nộp hồ sơ từ điện thoại tới cơ quan',
  [
    at(240, 168, office('brick'), { scale: 0.92 }),
    trail('M134 40Q176 6 216 52'),
    at(158, 8, sheet(34, 42, 3), { rotate: 12 }),
    heldPhone(form, { left: true, shift: -66, sleeve: 'leaf' }),
  ],
  ground,
);
