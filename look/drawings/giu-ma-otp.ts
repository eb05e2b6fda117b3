import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { phone } from './kit/hands.ts';
import { person, buttons } from './kit/people.ts';
import { shield } from './kit/things.ts';

const code =
  box('leaf', 0, 0, 84, 20) +
  box('pale', 6, 34, 72, 34, 8) +
  line('ink', 8, 'M17 51h51', 10) +
  at(42, 104, shield(), { scale: 0.8 });

const hush =
  line('skin-deep', 13, 'M0 0V-20') +
  line('skin', 10, 'M0 0V-20') +
  line('skin', 22, 'M4 10h6') +
  line('skin-deep', 2.2, 'M8 5h9M8 12h9');

export const giuMaOtp = draw('giu-ma-otp', 'Giữ kín mã OTP, không đọc cho ai', [
  at(
    214,
    88,
    person({ shirt: 'brick', hair: 'bun', elder: true, eyes: -3, chest: buttons('brick') }),
  ),
  line('brick-deep', 25, 'M262 212Q276 172 250 146'),
  line('skin', 16, 'M248 144l-24-20'),
  at(211, 112, hush),
  line('brick-deep', 25, 'M166 150q-6 34-26 48'),
  at(66, 22, phone(code), { scale: 0.98, rotate: -4 }),
  line('skin', 18, 'M136 204q-6-10-8-22'),
  line('skin', 14, 'M124 182l14-2M126 166l13-2'),
]);
