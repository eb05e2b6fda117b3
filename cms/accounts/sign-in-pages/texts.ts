/** Every word of the pages in front of the admin. */
export const texts = {
  email: 'Email',
  password: 'Mật khẩu',
  logIn: 'Đăng nhập',
  busy: 'Đang xem…',
  help: 'Quên mật khẩu? Nhờ quản trị viên cấp cho một đường dẫn để đặt mật khẩu mới.',
  wait: 'Gõ sai nhiều lần thì phải đợi một lát mới thử tiếp được.',
  forgot: 'Quên mật khẩu?',

  codeTitle: 'Xác thực hai bước',
  code: 'Mã 6 số',
  codeWhy: 'Mở ứng dụng xác thực trên điện thoại rồi gõ mã đang hiện cho Ấp Số.',
  recovery: 'Mã dự phòng',
  recoveryWhy: 'Gõ một trong những mã dự phòng đã cất. Mỗi mã dùng được một lần.',
  useRecovery: 'Không có điện thoại? Dùng mã dự phòng',
  useCode: 'Dùng mã trong ứng dụng',
  back: 'Quay lại',

  forgotTitle: 'Đặt lại mật khẩu',
  forgotWhy: 'Gõ email của tài khoản. Ấp Số gửi tới đó một đường dẫn dùng được trong một giờ.',
  sendLink: 'Gửi đường dẫn',
  toLogin: 'Về trang đăng nhập',

  linkTitle: 'Đặt mật khẩu',
  linkLooking: 'Đang xem đường dẫn…',
  linkFor: (name: string, email: string) =>
    name ? `Chào ${name}. Đặt mật khẩu cho tài khoản ${email}.` : `Đặt mật khẩu cho ${email}.`,
  linkMissing:
    'Đường dẫn chưa đủ. Hãy mở lại đúng đường dẫn đã nhận, hoặc chép cả đường dẫn vào ô địa chỉ.',
  fresh: 'Mật khẩu mới',
  again: 'Gõ lại mật khẩu mới',
  differs: 'Hai lần gõ chưa giống nhau.',
  rule: 'Ít nhất 12 ký tự. Bốn từ bất kỳ không liên quan tới nhau là dễ nhớ và khó đoán.',
  save: 'Lưu mật khẩu',
  saved: 'Đã đặt mật khẩu. Từ nay đăng nhập bằng mật khẩu này.',
} as const;
