import { draw } from './drawing.ts';
import { line, at } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { sheet, speech } from './kit/things.ts';
import { desk } from './kit/places.ts';

export const baoCongAn = draw(
  'bao-cong-an',
  'Báo công an khi bị lừa',
  [
    at(222, 90, person({ shirt: 'leaf', hair: 'short', hat: 'cap', eyes: -4 })),
    at(94, 98, person({ shirt: 'brick', hair: 'long', eyes: 4 })),
    at(118, 46, speech('paper', 56, 46)),
    at(146, 7, line('brick', 7, 'M0 0V14M0 25v0.100')),
    desk,
    at(196, 134, sheet(52, 40, 2), { rotate: -4 }),
  ],
  '',
);
