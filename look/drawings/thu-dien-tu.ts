import { draw } from './drawing.ts';
import { at, box, disc, fill, line } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';

const letter =
  fill('paper', 'M10-8h82V40H10Z') +
  line('leaf-soft', 5, 'M24 6h54M24 18h38') +
  fill('cloth-deep', 'M0 14L51 48 102 14V74q0 6-6 6H6q-6 0-6-6Z') +
  line('cloth', 4, 'M4 77L40 44M98 77L62 44') +
  disc('brick', 98, -6, 13);

const row = (y: number, seen: boolean) =>
  disc(seen ? 'leaf-soft' : 'sun', 18, y, 8) +
  line(seen ? 'leaf-soft' : 'leaf', 5, `M34 ${y - 4}h36`) +
  line('leaf-soft', 4, `M34 ${y + 7}h26`);

const inbox =
  box('leaf', 0, 0, 84, 28) +
  line('paper', 5, 'M12 15h38') +
  [48, 78, 108].map((y, at) => row(y, at > 0)).join('');

export const thuDienTu = draw('thu-dien-tu', 'Thư điện tử tới hộp thư trên điện thoại', [
  at(34, 60, letter, { rotate: -7 }),
  heldPhone(inbox, { shift: 56 }),
]);
