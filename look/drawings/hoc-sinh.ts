import { draw } from './drawing.ts';
import { line, disc, box, at } from './kit/paint.ts';
import { person, pupilScarf } from './kit/people.ts';
import { table } from './kit/places.ts';

const tablet =
  box('ink', -40, -28, 80, 56, 7) +
  box('paper', -34, -22, 68, 44, 3) +
  line('leaf', 4, 'M-24-10h30M-24 2h46M-24 13h22') +
  disc('sun', 20, -10, 6);

export const hocSinh = draw(
  'hoc-sinh',
  'Mẹ coi việc học cùng con trên máy',
  [
    at(218, 70, person({ shirt: 'leaf', hair: 'long', eyes: -5 })),
    at(
      116,
      84,
      person({ shirt: 'paper', hair: 'fringe', child: true, eyes: 2, chest: pupilScarf }),
      { scale: 0.94 },
    ),
    table,
    at(130, 158, tablet),
    line('leaf-deep', 24, 'M262 150q-14 18-40 14'),
    line('skin', 14, 'M226 163q-20-2-34-12'),
    line('skin', 9, 'M192 151l-18-6'),
    line('skin', 13, 'M78 168q4-10 14-12'),
  ],
  '',
);
