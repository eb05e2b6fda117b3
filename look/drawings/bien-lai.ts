import { draw } from './drawing.ts';
import { fill, line, at } from './kit/paint.ts';
import { handBehind, thumbBefore } from './kit/hands.ts';
import { tick } from './kit/things.ts';

const slip =
  fill('paper', 'M0 6q0-6 6-6h98q6 0 6 6v140l-11-9-11 9-11-9-11 9-11-9-11 9-11-9-11 9-11-9-11 9Z') +
  line('leaf', 6, 'M34 18h42') +
  line('leaf-soft', 4.5, 'M14 38h50M14 52h50M14 66h50M82 38h14M82 52h14M82 66h14') +
  line('ink', 5, 'M14 84h34M76 84h20') +
  at(38, 112, tick(15));

export const bienLai = draw('bien-lai', 'Giữ biên lai đã trả tiền', [
  handBehind('leaf'),
  at(98, 22, slip, { rotate: -4, scale: 1.05 }),
  thumbBefore,
]);
