export const farewellTexts = {
  legend: 'Bà con mở địa chỉ cũ thì thấy gì?',
  tells: 'Báo là trang đã gỡ, và vì sao',
  leads: 'Được dẫn thẳng sang trang khác',
  reason: 'Trang này đã gỡ vì …',
  ready: 'Câu viết sẵn:',
  pointer: 'Xem trang này thay thế (không bắt buộc)',
  to: 'Dẫn sang trang',
  noPage: 'Chưa chọn',
} as const;

/** Ends of the sentence “Trang này đã gỡ vì …”. */
export const readyReasons = [
  'nội dung không còn đúng nữa',
  'thủ tục đã đổi theo quy định mới',
  'nội dung được gộp vào trang khác',
  'thông báo đã hết hạn',
  'ứng dụng này đã ngừng hoạt động',
  'trang đăng nhầm',
] as const;
