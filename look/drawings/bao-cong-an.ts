import { draw } from './drawing.ts';
import { line, at } from './kit/paint.ts';
import { smallPhone } from './kit/hands.ts';
import { person } from './kit/people.ts';
import { desk } from './kit/places.ts';
import { sheet, speech } from './kit/things.ts';

export const baoCongAn = draw(
  'bao-cong-an',
  'Báo công an khi bị lừa',
  [
    at(226, 84, person({ shirt: 'leaf', hair: 'short', hat: 'cap', eyes: -4 })),
    at(86, 94, person({ shirt: 'brick', hair: 'long', eyes: 4, worried: true })),
    at(122, 66, speech('paper', 52, 44)),
    line('brick', 7, 'M140 13V29M140 40v0.1'),
    desk,
    at(114, 88, smallPhone, { rotate: 8 }),
    line('brick-deep', 24, 'M54 142Q62 150 108 148'),
    line('skin', 15, 'M110 148q8-4 12-12'),
    line('skin', 12, 'M112 126l10 1M111 138l10 1'),
    at(176, 138, sheet(54, 44, 3), { rotate: -4 }),
    line('leaf-deep', 24, 'M262 138Q262 152 240 156'),
    line('ink', 4, 'M214 162l16-26'),
    line('skin', 16, 'M238 156l-14-6'),
  ],
  '',
);
