import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { ground, office, trail } from './kit/places.ts';
import { sheet } from './kit/things.ts';

const form =
  box('pale', 0, 0, 84, 144) +
  at(14, 14, sheet(56, 78, 6)) +
  box('leaf', 14, 108, 56, 22, 11) +
  line('paper', 4.5, 'M42 125V113M37 118l5-5 5 5');

export const nopHoSo = draw(
  'nop-ho-so',
  'Nộp hồ sơ từ điện thoại tới cơ quan',
  [
    at(242, 170, office('brick'), { scale: 0.9 }),
    trail('M142 68Q150 30 184 28T242 72'),
    at(172, 6, sheet(34, 42, 3), { rotate: 10 }),
    heldPhone(form, { left: true, shift: -72, sleeve: 'leaf' }),
  ],
  ground,
);
