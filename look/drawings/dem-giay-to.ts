import { draw } from './drawing.ts';
import { fill, line, at } from './kit/paint.ts';
import { person, buttons } from './kit/people.ts';
import { card, sheet } from './kit/things.ts';

const folder =
  at(10, -34, sheet(62, 70, 4), { rotate: -5 }) +
  at(70, -26, card, { rotate: 9, scale: 0.72 }) +
  fill('tide', 'M-6-4q0-6 6-6h40l8 8h70q6 0 6 6l-6 70q-1 6-7 6H8q-6 0-7-6Z') +
  line('paper', 5, 'M22 28h34');

export const demGiayTo = draw('dem-giay-to', 'Bà con mang giấy tờ theo', [
  at(150, 80, person({ shirt: 'brick', hair: 'long', hat: 'non-la', chest: buttons('brick') })),
  at(96, 126, folder),
  line('brick-deep', 24, 'M96 148q-16 28-8 44'),
  line('brick-deep', 24, 'M208 144q24 26 20 52'),
  line('skin', 15, 'M92 190q14 6 28-6M226 184q-8 8-22 0'),
]);
