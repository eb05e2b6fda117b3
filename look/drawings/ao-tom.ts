import { draw } from './drawing.ts';
import { fill, line, disc, at, wave } from './kit/paint.ts';
import { smallPhone } from './kit/hands.ts';
import { person } from './kit/people.ts';
import { shrimp } from './kit/things.ts';

const wheel =
  line('grey', 5, 'M0-20V20M-20 0H20M-14-14L14 14M14-14L-14 14') + disc('brick', 0, 0, 7);

const splash = line(
  'paper',
  4,
  'M-30-10q-6-12-14-12M30-10q6-12 14-12M-22-22q-2-10-6-14M22-22q2-10 6-14',
);

export const aoTom = draw(
  'ao-tom',
  'Nuôi tôm, coi ao bằng điện thoại',
  [
    at(92, 76, person({ shirt: 'brick', hair: 'short', hat: 'non-la', eyes: 4 })),
    fill('tide', `${wave(-320, 140, 80, 7, 12)}v90h-960z`),
    at(238, 132, wheel),
    at(238, 132, splash),
    at(212, 176, shrimp),
    at(280, 182, shrimp, { mirror: true, scale: 0.9 }),
    fill('wood-soft', 'M-320 158H132q34 10 52 60H-320Z'),
    fill('leaf-soft', 'M-320 148H116q26 0 34 18-24-6-60-6H-320Z'),
    at(128, 78, smallPhone, { rotate: 8 }),
    line('brick-deep', 24, 'M62 152q30 4 50-4'),
    line('skin', 15, 'M114 148q16-4 20-14'),
    line('skin', 12, 'M126 118l10 1M125 130l10 1'),
  ],
  '',
);
