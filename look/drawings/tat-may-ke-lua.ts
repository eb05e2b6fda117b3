import { draw } from './drawing.ts';
import { fill, line, disc, box, at } from './kit/paint.ts';
import { heldPhone, pointingHand } from './kit/hands.ts';
import { care } from './kit/things.ts';

const call =
  box('canal-4', 0, 0, 84, 144) +
  disc('grey', 42, 44, 28) +
  fill('ink', 'M18 58q2-36 24-36t24 36q-8 14-24 14t-24-14Z') +
  fill('cloth', 'M29 42q13-8 26 0v8q-13 5-26 0Z') +
  disc('ink', 36, 45, 2.6) +
  disc('ink', 48, 45, 2.6) +
  line('ink', 2.6, 'M31 39l7 2M53 39l-7 2') +
  line('paper', 4, 'M26 86h32') +
  disc('brick', 42, 114, 18) +
  line('paper', 7, 'M33 119q9-9 18 0');

export const tatMayKeLua = draw('tat-may-ke-lua', 'Cúp máy khi kẻ lừa đảo gọi tới', [
  heldPhone(call, { left: true, shift: -24, sleeve: 'leaf' }),
  at(146, 132, pointingHand('leaf'), { rotate: -62, scale: 0.9 }),
  at(232, 50, care, { scale: 1.3 }),
]);
