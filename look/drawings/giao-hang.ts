import { draw } from './drawing.ts';
import { fill, line, at, wave } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { house, hull, pin } from './kit/places.ts';
import { parcel } from './kit/things.ts';

const river = fill('water', `${wave(-320, 150, 80, 7, 12)}v70h-960z`);

const rower = person({ shirt: 'brick', hair: 'short', hat: 'non-la', eyes: 4, sits: true });

export const giaoHang = draw(
  'giao-hang',
  'Xuồng chở gói hàng tới nhà',
  [
    at(258, 118, house('leaf-soft'), { scale: 1.12 }),
    at(258, 45, pin, { scale: 0.58 }),
    river,
    at(62, 88, rower, { scale: 0.74 }),
    at(104, 108, parcel),
    at(160, 108, parcel),
    at(132, 64, parcel),
    line('wood-soft', 5, 'M104 60L58 214'),
    line('brick-deep', 17, 'M90 134Q114 136 106 116'),
    line('skin', 12, 'M104 112L95 99'),
    at(0, 152, hull),
  ],
  '',
);
