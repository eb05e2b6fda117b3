import { draw } from './drawing.ts';
import { box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { person } from './kit/people.ts';
import { frame, tick } from './kit/things.ts';

const camera =
  box('leaf-soft', 0, 0, 84, 144) +
  at(42, 72, person({ shirt: 'leaf', hair: 'short' }), { scale: 0.82 }) +
  at(42, 56, frame(66, 78, 4.5)) +
  box('paper', 14, 116, 56, 18, 9) +
  at(42, 125, tick(7));

export const chupKhuonMat = draw('chup-khuon-mat', 'Điện thoại chụp khuôn mặt', [
  heldPhone(camera),
]);
