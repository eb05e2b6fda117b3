import { draw } from './drawing.ts';
import { fill, line, disc, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { qr, frame } from './kit/things.ts';

const board =
  fill('wood-soft', 'M36 128h32l8 40H28Z') +
  box('paper', 0, 0, 104, 132, 8) +
  fill('leaf', 'M0 24V8a8 8 0 0 1 8-8h88a8 8 0 0 1 8 8v16Z') +
  line('paper', 5, 'M30 12h44') +
  at(16, 42, qr(72));

const camera =
  box('canal', 0, 0, 84, 144) +
  box('paper', 16, 34, 52, 52, 3) +
  at(22, 40, qr(40)) +
  at(42, 60, frame(66, 66)) +
  disc('paper', 42, 122, 11);

export const quetMaQr = draw('quet-ma-qr', 'Đưa điện thoại quét mã QR trên bảng', [
  at(186, 24, board),
  heldPhone(camera, { left: true, shift: -52, sleeve: 'brick' }),
]);
