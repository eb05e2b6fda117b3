import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { person, buttons } from './kit/people.ts';
import { qr, tick, crab, shrimp } from './kit/things.ts';
import { table } from './kit/places.ts';

const paid =
  box('leaf', 0, 0, 84, 144) +
  at(42, 54, tick(28, 'paper', 'leaf')) +
  line('paper', 6, 'M16 104h52M28 118h28');

const sign =
  box('wood-soft', 25, 60, 6, 30) +
  box('paper', 0, 0, 56, 64, 5) +
  at(8, 8, qr(40)) +
  line('brick', 4, 'M12 56h32');

export const thanhToan = draw(
  'thanh-toan',
  'Trả tiền bằng điện thoại ở sạp hàng',
  [
    at(
      238,
      84,
      person({ shirt: 'leaf', hair: 'long', hat: 'non-la', eyes: -4, chest: buttons('leaf') }),
    ),
    table,
    at(152, 74, sign),
    at(250, 146, crab, { scale: 0.8 }),
    at(196, 144, shrimp, { scale: 0.8 }),
    at(216, 156, shrimp, { scale: 0.8 }),
    heldPhone(paid, { left: true, shift: -84, sleeve: 'brick' }),
  ],
  '',
);
