/** The words of pairing a device with the desk, in the staff menu. */
export const pairWords = {
  title: 'Ghép máy trực',
  text: 'Lấy điện thoại sẽ trực quét mã này. Mã dùng một lần, trong mười phút. Mỗi quầy ghép được năm máy.',
  registerFirst: 'Đăng ký quầy trước rồi mới ghép máy trực được.',
  code: 'Mã ghép máy trực',
  devices: 'Máy đã ghép',
  onDuty: '(đang trực)',
  withdraw: 'Bỏ máy này',
};
