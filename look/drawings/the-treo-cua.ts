import { draw } from './drawing.ts';
import { at, box, disc, fill, line } from './kit/paint.ts';
import { ground } from './kit/places.ts';
import { coin, qr } from './kit/things.ts';

const door =
  box('cloth', 0, 0, 148, 180, 4) +
  box('wood-soft', 10, 10, 128, 170, 3) +
  box('wood', 22, 24, 104, 62, 3) +
  box('wood', 22, 100, 104, 66, 3) +
  disc('sun-deep', 124, 94, 10) +
  disc('sun', 124, 93, 7);

/** The back of a card on a string: what leads to a code, and the money that it talks of. */
const card =
  line('ink', 3, 'M46-40L30 6M46-40L64 6') +
  box('sun', 0, 0, 94, 112, 9) +
  disc('wood', 47, 11, 5) +
  box('paper', 17, 24, 60, 60, 4) +
  at(22, 29, qr(50)) +
  line('ink', 5, 'M24 98h46');

export const theTreoCua = draw(
  'the-treo-cua',
  'Tấm thẻ có mã QR treo ở cửa',
  [
    ground,
    at(86, 8, door),
    fill('cloth-deep', 'M70 184h184v12H70Z'),
    at(164, 84, card, { rotate: 5 }),
    at(280, 150, coin),
  ],
  '',
);
