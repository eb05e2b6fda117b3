import { draw } from './drawing.ts';
import { line, disc, at } from './kit/paint.ts';
import { person, buttons, coat } from './kit/people.ts';

export const bacSi = draw('bac-si', 'Bác sĩ khám cho bà con', [
  at(
    98,
    96,
    person({ shirt: 'brick', hair: 'bun', elder: true, eyes: 4, chest: buttons('brick') }),
  ),
  at(222, 88, person({ shirt: 'paper', hair: 'fringe', eyes: -4, chest: coat })),
  line('ink', 3.5, 'M242 170q-40 30-60-6-16-24-44-10'),
  line('cloth', 24, 'M186 196q-14-14-22-30'),
  line('skin', 15, 'M162 166q-8-10-22-10'),
  disc('grey', 128, 152, 9),
]);
