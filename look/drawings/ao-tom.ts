import { draw } from './drawing.ts';
import { smallPhone } from './kit/hands.ts';
import { fill, line, disc, at, wave } from './kit/paint.ts';
import { person } from './kit/people.ts';
import { shrimp } from './kit/things.ts';

const wheel =
  line('grey', 5, 'M0-20V20M-20 0H20M-14-14L14 14M14-14L-14 14') + disc('brick', 0, 0, 7);

export const aoTom = draw(
  'ao-tom',
  'Nuôi tôm, coi ao bằng điện thoại',
  [
    at(84, 70, person({ shirt: 'leaf', hair: 'short', hat: 'non-la', eyes: 4 })),
    fill('tide', `${wave(-320, 134, 80, 7, 12)}v90h-960z`),
    fill('wood-soft', 'M-320 152H96q40 2 62 58H-320Z'),
    fill('leaf-soft', 'M-320 144H96q16 0 22 12H-320Z'),
    at(238, 126, wheel),
    line(
      'paper',
      4,
      'M206 112q-6-12-14-12M270 112q6-12 14-12M214 104q-2-10-6-14M262 104q2-10 6-14',
    ),
    at(196, 168, shrimp),
    at(270, 176, shrimp, { mirror: true, scale: 0.9 }),
    at(120, 88, smallPhone, { rotate: 8 }),
    line('leaf-deep', 22, 'M128 140q10 10 8 16'),
    line('skin', 14, 'M134 154l2-10M126 148h16'),
  ],
  '',
);
