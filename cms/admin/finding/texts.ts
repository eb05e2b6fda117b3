/** The names of the groups that are no list of the menu. */
export const texts = {
  people: 'Người trong tổ',
  settings: 'Cài đặt và chữ khó',
  screens: 'Màn hình',
  handbook: 'Sổ tay biên tập',
  list: 'Danh sách',
  form: 'Mục chung',
  account: 'Tài khoản của bạn',
  accountNote: 'mật khẩu, xác thực hai bước, nơi đang đăng nhập',
  logOut: 'Đăng xuất',
  trash: (list: string) => `Thùng rác: ${list}`,
  create: (noun: string) => `Thêm: ${noun.toLowerCase()}`,
} as const;
