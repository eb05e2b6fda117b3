import { draw } from './drawing.ts';
import { at, box, disc, line } from './kit/paint.ts';
import { heldPhone, pointingHand } from './kit/hands.ts';

const button =
  box('pale', 10, 12, 64, 34, 6) +
  line('leaf-soft', 5, 'M10 60h64M10 74h44') +
  box('leaf', 10, 96, 64, 30, 15) +
  line('paper', 5, 'M24 111h36');

const ripple = `<g opacity=".55">${line('sun', 4, 'M-17-10a20 20 0 0 1 34 0M-27-19a34 34 0 0 1 54 0')}</g>`;

export const chamManHinh = draw('cham-man-hinh', 'Chạm ngón tay lên màn hình', [
  heldPhone(button, { left: true, shift: -28, sleeve: 'brick' }),
  disc('sun', 146, 126, 9),
  at(146, 120, ripple),
  at(150, 126, pointingHand('leaf'), { rotate: -42, scale: 0.95 }),
]);
