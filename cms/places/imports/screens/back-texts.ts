import { formatInstant } from '../../../../content/text/date.ts';
import { lowerFirst } from '../../../../content/text/lower-first.ts';
import type { Written } from '../state.ts';
import type { WayView } from '../take-back.ts';
import { kinds } from './texts.ts';

/** Every word about taking an import back. */
export const backTexts = {
  ask: 'Lấy lại đợt nhập này',
  again: 'Lấy lại tiếp những mục còn lại',
  looking: 'Đang xem…',
  failed: 'Chưa xem được, hãy kiểm tra mạng rồi tải lại trang.',
  will: 'Lấy lại thì những việc này xảy ra:',
  nothing: 'Lúc này không còn mục nào lấy lại được.',
  stays: 'Để nguyên như hiện nay',
  yes: 'Lấy lại',
  planned: (at: string) =>
    `Nhiều mục như vậy thì mọi người duyệt được xem trước: chưa mục nào thay đổi cho tới ${formatInstant(at)}, hoặc sớm hơn nếu có người khác xác nhận. Ai duyệt cũng dừng được ở trang chính.`,
  yesPlanned: 'Xin lấy lại',
  waits: (at: string | null) =>
    `Việc lấy lại đợt nhập này đang đợi: có người khác xác nhận ở trang chính thì làm ngay${
      at ? `, không thì tới ${formatInstant(at)} máy tự làm` : ''
    }.`,
  no: 'Thôi',
  close: 'Đóng',
  noun: (of: Written) => lowerFirst(kinds[of]),
} as const;

type Say = Record<WayView['way'], (count: number, noun: string) => string>;

/** Sentences on what will happen to some documents of one kind. */
export const waysPlanned: Say = {
  drop: (count, noun) => `${count} ${noun} mới: bỏ vào thùng rác`,
  takeDown: (count, noun) => `${count} ${noun} mới, đang đăng: gỡ khỏi trang rồi bỏ vào thùng rác`,
  draft: (count, noun) => `${count} ${noun} có trước: bản nháp trở lại như trước khi nhập`,
  live: (count, noun) => `${count} ${noun} có trước, đang đăng: bà con thấy lại bản trước khi nhập`,
  hide: (count, noun) =>
    `${count} ${noun} trước là bản nháp, đang đăng: gỡ khỏi trang, còn bản nháp như trước`,
};

/** Sentences on what was done to them. */
export const waysDone: Say = {
  drop: (count, noun) => `${count} ${noun} mới: đã bỏ vào thùng rác`,
  takeDown: (count, noun) => `${count} ${noun} mới: đã gỡ khỏi trang và bỏ vào thùng rác`,
  draft: (count, noun) => `${count} ${noun} có trước: bản nháp đã trở lại như trước khi nhập`,
  live: (count, noun) => `${count} ${noun} có trước: bà con đã thấy lại bản trước khi nhập`,
  hide: (count, noun) =>
    `${count} ${noun} trước là bản nháp: đã gỡ khỏi trang, còn bản nháp như trước`,
};
