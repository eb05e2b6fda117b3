import { formatDay } from '../../../content/text/date.ts';
import type { Reason } from '../../../tally/refused.ts';

/** Sentences for a member whose sums are not taken: what happened, and what to do. */
const kept = 'Số trong máy còn nguyên.';

export const refusals = {
  noKey: `Máy chưa có mã của tổ. Quét mã trên tờ giấy xã đưa rồi gửi lại. ${kept}`,
  unknown: `Xã không nhận mã này: mã chưa đúng, hoặc xã đã đổi mã khác. Xin xã mã đang dùng, quét rồi gửi lại. ${kept}`,
  over: (until: string) =>
    `Mã này xã cho dùng tới hết ngày ${formatDay(until)}. Xin xã in mã mới, quét rồi gửi lại. ${kept}`,
  withdrawn: `Xã đã thu hồi mã này. Xin xã in mã mới, quét rồi gửi lại. ${kept}`,
  noTeam: `Tổ của mã này không còn trong danh sách đang đăng. Hỏi lại cán bộ xã. ${kept}`,
  tooOften: `Máy gửi hơi nhiều lần. Để một lát rồi gửi lại. ${kept}`,
  tooMuch: `Số của cả tổ trong tháng lớn quá so với số người trong tổ. Coi lại từng máy rồi gửi lại. ${kept}`,
};

/** Sentences for a code that is not taken. */
export const refusalOf: Record<Reason, string> = {
  broken: `Số gửi lên thiếu hoặc hư. Mở lại trang rồi gửi lại. ${kept}`,
  newer: `Xã chưa kịp cập nhật theo máy này. Ngày mai gửi lại giùm. ${kept}`,
  ahead: `Số ghi cho tháng chưa tới. Chỉnh lại ngày giờ trên máy rồi gửi lại. ${kept}`,
  old: `Số của hơn một năm trước, xã không nhận nữa. ${kept}`,
  'too-much': `Có máy ghi nhiều quá sức một người làm trong tháng. Coi lại máy đó rồi gửi lại. ${kept}`,
  crowded: `Mỗi tháng một tổ chỉ gửi được số của mười hai máy. Nhờ xã coi lại. ${kept}`,
  'other-team': `Số trong máy ghi cho tổ ấp khác, mã này không gửi được. Quét mã của đúng tổ. ${kept}`,
  clock: `Ngày giờ trên máy chưa đúng. Chỉnh lại rồi gửi lại. ${kept}`,
  early: `Ngày giờ trên máy chưa đúng. Chỉnh lại rồi gửi lại. ${kept}`,
  'taken-back': `Số gửi lên không đúng. Mở lại trang rồi gửi lại. ${kept}`,
};
