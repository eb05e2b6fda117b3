/** Every word about passwords in the admin. */
export const texts = {
  current: 'Mật khẩu hiện tại',
  whyCurrent: 'Đổi email hoặc mật khẩu thì cần mật khẩu hiện tại.',
  title: 'Đặt mật khẩu của bạn',
  why: 'Mật khẩu bạn vừa dùng là mật khẩu tạm. Đặt mật khẩu của riêng bạn rồi vào làm việc.',
  temporary: 'Mật khẩu tạm vừa dùng',
  fresh: 'Mật khẩu mới',
  rule: 'Ít nhất 12 ký tự. Bốn từ bất kỳ không liên quan tới nhau là dễ nhớ và khó đoán.',
  save: 'Lưu và bắt đầu',
  logOut: 'Đăng xuất',
} as const;
