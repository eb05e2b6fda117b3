import { draw } from './drawing.ts';
import { line, disc, box, type Paint } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';

const tile = (paint: Paint, x: number, y: number) => box(paint, x, y, 18, 18, 5);

const home =
  box('pale', 0, 0, 84, 144) +
  disc('sun', 20, 22, 9) +
  line('leaf', 5, 'M40 17h32M40 28h20') +
  tile('leaf', 9, 44) +
  tile('tide', 33, 44) +
  tile('brick', 57, 44) +
  tile('sun', 9, 70) +
  tile('leaf-soft', 33, 70) +
  tile('canal', 57, 70) +
  box('paper', 5, 112, 74, 26, 9) +
  tile('leaf', 9, 116) +
  tile('sun', 33, 116) +
  tile('tide', 57, 116);

export const dienThoai = draw('dien-thoai', 'Điện thoại cầm trong tay', [heldPhone(home)]);
