import { draw } from './drawing.ts';
import { line, disc, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { speech } from './kit/things.ts';

const chat =
  box('leaf', 0, 0, 84, 20) +
  disc('paper', 14, 10, 6) +
  line('paper', 4, 'M28 10h34') +
  box('pale', 7, 30, 52, 30, 8) +
  line('leaf', 4, 'M16 41h34M16 50h20') +
  box('leaf', 25, 68, 52, 22, 8) +
  line('paper', 4, 'M35 79h32') +
  box('pale', 7, 98, 40, 22, 8) +
  line('leaf', 4, 'M16 109h22');

export const tinNhan = draw('tin-nhan', 'Tin nhắn tới trên điện thoại', [
  heldPhone(chat, { shift: 34 }),
  at(106, 112, speech('paper', 96, 58), { mirror: true }),
  line('leaf', 5, 'M34 58h52M34 72h34'),
  disc('sun', 96, 40, 9),
]);
