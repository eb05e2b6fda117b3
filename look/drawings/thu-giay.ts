import { draw } from './drawing.ts';
import { at, box, disc, fill, line } from './kit/paint.ts';
import { handBehind, thumbBefore } from './kit/hands.ts';
import { sheet } from './kit/things.ts';

const letter =
  sheet(104, 128, 7) +
  disc('brick', 78, 104, 15) +
  disc('paper', 78, 104, 11) +
  disc('brick', 78, 104, 6) +
  line('ink', 3.5, 'M14 108q8-10 14-2t16-6');

const envelope =
  box('cloth', 0, 0, 128, 82, 6) +
  fill('cloth-deep', 'M0 6q0-6 6-6h116q6 0 6 6L64 46Z') +
  box('sun', 98, 52, 20, 22, 2) +
  line('leaf', 5, 'M14 60h44M14 71h28');

export const thuGiay = draw('thu-giay', 'Thư giấy gửi tới nhà', [
  at(18, 106, envelope, { rotate: -8 }),
  handBehind('leaf'),
  at(112, 18, letter, { rotate: 4 }),
  thumbBefore,
]);
