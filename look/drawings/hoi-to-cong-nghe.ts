import { draw } from './drawing.ts';
import { line, at } from './kit/paint.ts';
import { smallPhone } from './kit/hands.ts';
import { person, teamCard } from './kit/people.ts';
import { speech } from './kit/things.ts';

const question =
  speech('paper', 62, 52) +
  line('ink', 6, 'M17-48a9 9 0 1 1 14 8q-5 3-5 8') +
  line('ink', 7, 'M26-25v0.100');

export const hoiToCongNghe = draw('hoi-to-cong-nghe', 'Hỏi người của tổ công nghệ số ở ấp', [
  at(98, 92, person({ shirt: 'leaf', hair: 'long', eyes: 4, chest: teamCard })),
  at(218, 98, person({ shirt: 'brick', hair: 'short', elder: true, eyes: -4, scarf: true })),
  at(254, 82, question),
  at(132, 118, smallPhone, { rotate: 6 }),
  line('skin', 15, 'M92 200q8-30 36-34'),
  line('skin', 14, 'M128 154l10-1M127 167l10-1'),
  line('skin', 15, 'M226 200q-10-36-38-44'),
  line('skin', 13, 'M190 156l-16-10'),
]);
