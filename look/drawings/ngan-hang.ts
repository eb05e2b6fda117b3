import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { ground, office } from './kit/places.ts';
import { coin } from './kit/things.ts';

const bankCard =
  box('tide', 0, 0, 116, 72, 9) +
  box('canal', 0, 14, 116, 14) +
  box('sun', 12, 38, 20, 16, 4) +
  line('paper', 5, 'M46 50h54');

export const nganHang = draw(
  'ngan-hang',
  'Ngân hàng, thẻ và tiền trong tài khoản',
  [
    at(112, 168, office('leaf'), { scale: 1.25 }),
    at(112, 64, coin, { scale: 0.85 }),
    at(178, 108, bankCard, { rotate: -8 }),
    at(286, 170, coin),
    at(268, 180, coin),
  ],
  ground,
);
