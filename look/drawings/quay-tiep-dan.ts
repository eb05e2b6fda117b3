import { draw } from './drawing.ts';
import { line, at } from './kit/paint.ts';
import { person, personFromBehind, teamCard } from './kit/people.ts';
import { desk } from './kit/places.ts';
import { sheet, monitor } from './kit/things.ts';

export const quayTiepDan = draw(
  'quay-tiep-dan',
  'Bà con ở quầy, cán bộ tiếp nhận giấy tờ',
  [
    at(206, 88, person({ shirt: 'tide', hair: 'bun', eyes: -4, chest: teamCard })),
    desk,
    at(246, 92, monitor(line('leaf', 4, 'M18 18h44M18 30h44M18 42h24'))),
    line('canal', 22, 'M168 136q-6 8-14 10'),
    at(122, 122, sheet(44, 54, 3), { rotate: 14 }),
    line('skin', 14, 'M160 142l-10 2'),
    at(72, 116, personFromBehind('brick', 'non-la')),
    line('brick-deep', 24, 'M112 196q20-6 20-18'),
    line('skin', 15, 'M131 174l-3-16'),
  ],
  '',
);
