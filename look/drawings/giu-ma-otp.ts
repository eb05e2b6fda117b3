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

export const giuMaOtp = draw('giu-ma-otp', 'Giữ kín mã OTP, không đọc cho ai', [
  at(
    208,
    92,
    person({ shirt: 'brick', hair: 'bun', elder: true, eyes: -4, chest: buttons('brick') }),
  ),
  line('brick-deep', 24, 'M258 196Q262 160 236 138'),
  line('skin', 15, 'M238 142l-22-18'),
  line('skin', 9.5, 'M209 114V92'),
  line('skin', 19, 'M213 122h6'),
  line('brick-deep', 24, 'M150 156q-12 28-34 34'),
  at(60, 26, phone(code), { scale: 0.92, rotate: -4 }),
  line('skin', 17, 'M124 192q-8-12-12-26'),
  line('skin', 13, 'M124 186l12-10'),
]);
