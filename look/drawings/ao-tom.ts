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
    fill('tide', `${wave(-320, 138, 80, 7, 12)}v90h-960z`),
    at(238, 130, wheel),
    at(238, 130, splash),
    at(216, 170, shrimp),
    at(284, 178, shrimp, { mirror: true, scale: 0.9 }),
    at(88, 74, person({ shirt: 'brick', hair: 'short', hat: 'non-la', eyes: 4 })),
    line('skin', 16, 'M86 176Q98 150 128 142'),
    at(120, 84, smallPhone, { rotate: 8 }),
    line('skin', 13, 'M122 138l10-1M120 126l10 1'),
    fill('wood-soft', 'M-320 172H124q40 6 60 48H-320Z'),
    fill('leaf-soft', 'M-320 162H112q30 2 42 22-24-8-60-8H-320Z'),
  ],
  '',
);
