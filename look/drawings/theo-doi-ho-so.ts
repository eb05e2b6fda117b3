import { draw } from './drawing.ts';
import { line, disc, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { tick } from './kit/things.ts';

const progress =
  box('leaf', 0, 0, 84, 26) +
  line('paper', 5, 'M12 13h40') +
  line('leaf', 3.5, 'M30 46q-6 7 0 14t0 14') +
  line('grey', 3.5, 'M30 86q-6 7 0 14t0 14') +
  at(30, 44, tick(8)) +
  disc('sun', 30, 82, 12) +
  disc('grey', 30, 120, 8) +
  disc('paper', 30, 120, 4.5) +
  line('leaf-soft', 4.5, 'M48 40h26M48 50h16M48 116h26M48 126h14') +
  line('ink', 5, 'M50 77h24M50 88h14');

export const theoDoiHoSo = draw('theo-doi-ho-so', 'Xem hồ sơ đang tới bước nào', [
  heldPhone(progress),
]);
