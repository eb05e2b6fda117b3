import { draw } from './drawing.ts';
import { at, box, disc, line } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';

const results =
  box('leaf', 0, 0, 84, 44) +
  box('paper', 8, 14, 68, 20, 10) +
  line('leaf-soft', 5, 'M20 24h34') +
  line('leaf', 6, 'M12 62h44') +
  line('leaf-soft', 5, 'M12 76h60M12 88h48') +
  line('leaf', 6, 'M12 110h36') +
  line('leaf-soft', 5, 'M12 124h56');

const glass =
  line('wood-soft', 17, 'M34 34L62 62') +
  line('sun', 9, 'M26 26L36 36') +
  disc('ink', 0, 0, 42) +
  disc('pale', 0, 0, 33) +
  line('leaf', 9, 'M-18-7h32') +
  line('leaf-soft', 8, 'M-20 10h38');

export const timKiem = draw('tim-kiem', 'Tìm và coi kỹ trên điện thoại', [
  heldPhone(results, { left: true, shift: -44, sleeve: 'brick' }),
  at(204, 84, glass),
]);
