import { draw } from './drawing.ts';
import { line, disc, box } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';

const progress =
  box('leaf', 0, 0, 84, 26) +
  line('paper', 5, 'M12 13h40') +
  line('leaf', 3.5, 'M20 44q-7 8 0 16t0 16') +
  line('grey', 3.5, 'M20 84q-7 8 0 16t0 16') +
  disc('leaf', 20, 42, 8) +
  line('paper', 3, 'M16.500 42l2.500 3 5-5.500') +
  disc('sun', 20, 78, 12) +
  disc('grey', 20, 116, 8) +
  disc('paper', 20, 116, 4.5) +
  line('leaf-soft', 4.5, 'M40 38h32M40 48h20M40 112h32M40 122h16') +
  line('ink', 5, 'M40 73h34M40 84h24');

export const theoDoiHoSo = draw('theo-doi-ho-so', 'Xem hồ sơ đang tới bước nào', [
  heldPhone(progress),
]);
