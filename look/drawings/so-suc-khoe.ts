import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { heart } from './kit/things.ts';

const record =
  box('leaf', 0, 0, 84, 24) +
  line('paper', 5, 'M12 12h36') +
  at(42, 60, heart, { scale: 0.95 }) +
  line('paper', 4.5, 'M16 60h14l6-10 9 20 6-10h16') +
  line('leaf-soft', 4.5, 'M12 106h60M12 118h60M12 130h34');

export const soSucKhoe = draw('so-suc-khoe', 'Sổ sức khỏe trên điện thoại', [heldPhone(record)]);
