import { draw } from './drawing.ts';
import { line, box, at } from './kit/paint.ts';
import { heldPhone } from './kit/hands.ts';
import { padlock } from './kit/things.ts';

const lock =
  at(42, 52, padlock) + box('pale', 8, 100, 68, 22, 8) + line('ink', 7, 'M18 111h49', 12);

export const nhapMatKhau = draw('nhap-mat-khau', 'Điện thoại có ổ khóa, đang gõ mật khẩu', [
  heldPhone(lock),
]);
