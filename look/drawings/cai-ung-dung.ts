import { draw } from './drawing.ts';
import { line, box } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';

const shop =
  box('leaf', 0, 0, 84, 22) +
  box('paper', 12, 7, 60, 8, 4) +
  box('sun', 24, 34, 36, 36, 9) +
  line('ink', 5, 'M42 42v18M34 53l8 8 8-8') +
  line('leaf-soft', 4, 'M24 82h36M30 91h24') +
  box('leaf', 14, 104, 56, 20, 10) +
  line('paper', 4, 'M32 114h20');

export const caiUngDung = draw('cai-ung-dung', 'Điện thoại đang tải ứng dụng', [heldPhone(shop)]);
