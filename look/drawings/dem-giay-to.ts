import { draw } from './drawing.ts';
import { fill, line, at } from './kit/paint.ts';
import { person, buttons } from './kit/people.ts';
import { card, sheet } from './kit/things.ts';

const folder =
  at(6, -34, sheet(58, 70, 4), { rotate: -6 }) +
  at(60, -24, card, { rotate: 8, scale: 0.66 }) +
  fill('tide', 'M-6 2q0-6 6-6h34l8 9h72q6 0 6 6v90H-6Z') +
  line('paper', 5, 'M22 34h40');

export const demGiayTo = draw('dem-giay-to', 'Bà con mang giấy tờ theo', [
  at(
    112,
    76,
    person({ shirt: 'brick', hair: 'long', hat: 'non-la', eyes: 3, chest: buttons('brick') }),
  ),
  line('brick-deep', 25, 'M60 146Q58 190 132 198'),
  at(126, 126, folder, { rotate: 3 }),
  line('brick-deep', 25, 'M166 136q16 8 34 6'),
  line('skin', 15, 'M204 142q16 2 22 10'),
  line('skin', 12, 'M227 152l5 15M216 152l3 15'),
]);
