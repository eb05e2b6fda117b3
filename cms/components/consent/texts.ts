/** Every word about the forms that members sign. */
export const texts = {
  title: 'Phiếu đồng ý',
  none: 'Chưa có phiếu nào. In ra, cho mọi người ký, chụp lại rồi đưa lên đây.',
  signedOn: (day: string) => `Phiếu ký ngày ${day}`,
  removeOn: (day: string) => `Tự xóa ngày ${day}`,
  print: 'In phiếu cho tổ này (mở trang mới)',
  add: 'Đưa lên phiếu đã ký',
};
