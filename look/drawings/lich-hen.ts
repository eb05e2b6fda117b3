import { draw } from './drawing.ts';
import { at } from './kit/paint.ts';
import { pointingHand } from './kit/hands.ts';
import { calendar, clock } from './kit/things.ts';

export const lichHen = draw('lich-hen', 'Đặt lịch hẹn, chọn ngày giờ', [
  at(66, 32, calendar, { scale: 1.28 }),
  at(238, 62, clock, { scale: 1.1 }),
  at(166, 124, pointingHand('leaf'), { rotate: -48, scale: 0.9 }),
]);
