import { draw } from './drawing.ts';
import { line, oval, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { person, buttons } from './kit/people.ts';
import { table } from './kit/places.ts';
import { qr, tick, crab } from './kit/things.ts';

const paid =
  box('leaf', 0, 0, 84, 144) +
  at(42, 54, tick(28, 'paper', 'leaf')) +
  line('paper', 6, 'M16 104h52M28 118h28');

const sign =
  box('wood-soft', 29, 60, 6, 30) +
  box('paper', 0, 0, 64, 74, 5) +
  at(10, 9, qr(44)) +
  line('brick', 5, 'M16 64h32');

export const thanhToan = draw(
  'thanh-toan',
  'Trả tiền bằng điện thoại ở sạp hàng',
  [
    at(
      246,
      76,
      person({ shirt: 'leaf', hair: 'long', hat: 'non-la', eyes: -4, chest: buttons('leaf') }),
    ),
    table,
    at(138, 74, sign),
    oval('cloth', 252, 175, 54, 14),
    at(252, 159, crab),
    heldPhone(paid, { left: true, shift: -96, sleeve: 'brick' }),
  ],
  '',
);
