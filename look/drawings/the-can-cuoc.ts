import { draw } from './drawing.ts';
import { at } from './kit/paint.ts';
import { handBehind, thumbBefore } from './kit/hands.ts';
import { card } from './kit/things.ts';

export const theCanCuoc = draw('the-can-cuoc', 'Tay cầm thẻ căn cước', [
  handBehind('brick'),
  at(72, 38, card, { rotate: -4, scale: 1.72 }),
  thumbBefore,
]);
