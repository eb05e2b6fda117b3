import type { ScreenElement } from '../content/schema/screen.ts';

/** The ways to go along a practice: it shows itself, the place is marked, one is alone. */
export const passes = ['xem', 'theo', 'tu'] as const;
export type Pass = (typeof passes)[number];

export const passWords: Record<Pass, { name: string; what: string }> = {
  xem: { name: 'Xem', what: 'Máy tự làm cho coi, bà con chạm “Coi tiếp”' },
  theo: { name: 'Làm theo', what: 'Có bàn tay chỉ chỗ, bà con chạm theo' },
  tu: { name: 'Tự làm', what: 'Không ai chỉ, bí thì hỏi' },
};

/** The kinds of places that a tap can meet. */
export type Role = ScreenElement['type'] | 'back' | 'empty';

const forReading = 'Chỗ này là chữ để đọc, không phải nút.';

/** Answers by role, where neither practice nor element has one; `{…}` stands for the words of the element. */
export const roleAnswers: Record<Role, string> = {
  app: 'Đây là ứng dụng “{…}”. Bây giờ chưa cần mở.',
  tile: 'Hình này mở “{…}”. Ở đây chưa cần.',
  row: 'Dòng này mở “{…}”. Ở đây chưa cần.',
  button: 'Đây là nút “{…}”. Ở đây chưa cần.',
  field: 'Ô này để gõ “{…}”. Ở đây chưa cần gõ.',
  tick: 'Ô vuông này để đánh dấu. Ở đây chưa cần.',
  switch: 'Nút gạt này để bật, tắt. Ở đây chưa cần gạt.',
  keys: 'Bàn số này để gõ mã. Ở đây chưa cần gõ.',
  notice: 'Đây là lời máy báo, để đọc thôi.',
  qr: 'Đây là mã QR, để máy khác quét.',
  camera: 'Đây là khung máy chụp. Ở đây chưa cần chạm.',
  heading: forReading,
  text: forReading,
  tab: 'Chữ “{…}” ở thanh dưới mở trang khác. Ở đây chưa cần.',
  address: 'Đây là địa chỉ của trang, để coi cho kỹ.',
  message: 'Đây là lời nhắn, để đọc thôi. Chạm vào không có gì.',
  person: 'Chỗ này cho coi tên, không phải nút.',
  link: 'Chữ gạch dưới là đường dẫn, chạm vào là mở trang khác. Ở đây chưa cần.',
  given: 'Chỗ này máy đã ghi sẵn, không sửa được.',
  amount: 'Chỗ này ghi số tiền, để coi thôi.',
  receipt: 'Đây là tờ biên nhận tập, để coi thôi.',
  back: 'Nút này để lùi lại màn hình trước. Ở đây chưa cần lùi.',
  empty: 'Chỗ này không có nút. Không sao, bà con chạm lại.',
};

/** The end of an answer while the right place is marked. */
export const lookAtHand = 'Chạm chỗ có bàn tay.';
