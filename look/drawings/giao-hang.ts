import { draw } from './drawing.ts';
import { fill, line, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { parcel } from './kit/things.ts';
import { house, mangrove, hull } from './kit/places.ts';

const rower = person({ shirt: 'brick', hair: 'short', hat: 'non-la', eyes: 4 });

export const giaoHang = draw('giao-hang', 'Xuồng chở gói hàng tới nhà', [
  at(266, 112, house('leaf-soft'), { scale: 1.1 }),
  at(300, 164, mangrove),
  fill('water', 'M-320 146q20-9 40 0t40 0'),
  at(66, 84, rower, { scale: 0.7 }),
  at(110, 112, parcel, { scale: 0.95 }),
  at(140, 70, parcel, { scale: 0.95 }),
  at(164, 112, parcel, { scale: 0.95 }),
  line('wood-soft', 5, 'M108 70L44 198'),
  at(6, 150, hull, { scale: 0.94 }),
  line('brick-deep', 17, 'M84 120q6 6 2 12'),
  line('skin', 11, 'M86 130l-8 6'),
]);
