/** Every sentence about what is held that the server says. */
export const texts = {
  gone: 'Không có việc này.',
  decided: 'Việc này đã có người xác nhận, đã dừng, hoặc đang chạy rồi. Hãy tải lại trang chính.',
  grown: 'Việc này đã khác lúc bạn xem. Hãy tải lại trang chính rồi xem lại.',
  notYours: 'Bạn chưa được phép quyết định việc này.',
  own: 'Việc này do chính bạn làm, nên cần một người khác xác nhận.',
  madeByThem:
    'Trong bảy ngày qua, tài khoản của bạn và của người làm việc này do người kia, hay do cùng một người, vừa lập, vừa đổi email, đổi vai trò, cấp mật khẩu hoặc gỡ xác thực hai bước, nên bạn chưa xác nhận thay được. Hãy nhờ người khác.',
  subject: (title: string) => `Ấp Số: cần người thứ hai xem – ${title}`,
  letter: ({
    title,
    name,
    did,
    note,
    ends,
    back,
    address,
  }: Record<string, string>) => `${name} ${did}: ${title}.

${note} ${ends}

Mở trang chính để xem, xác nhận hoặc ${back}: ${address}

Nếu bạn không biết việc này, hãy ${back} rồi hỏi người ấy. Không hỏi được thì báo người trông máy chủ: tài khoản có thể đã bị người khác dùng.`,
  runsAt: (when: string) => `Tới ${when} mà không ai dừng thì máy tự làm.`,
  waits: 'Việc này đợi tới khi có người thứ hai quyết định.',
  shutOut:
    'Người yêu cầu vừa bỏ quyền, xóa, đăng xuất, đổi email, cấp mật khẩu hay gỡ xác thực hai bước của một người duyệt hay quản trị viên, nên máy không tự làm: phải có người thứ hai xác nhận.',
  /** Said to the one who asks, before it is asked for. */
  youShutOut:
    'Trong một ngày qua bạn đã bỏ quyền, xóa, đăng xuất, đổi email, cấp mật khẩu hay gỡ xác thực hai bước của một người duyệt hay quản trị viên, nên máy không tự làm: phải có người thứ hai xác nhận ở trang chính. Ai duyệt được cũng dừng được.',
  stopOnly: 'Bạn dừng được việc này. Xác nhận là việc của quản trị viên.',
  asked: { did: 'vừa yêu cầu', back: 'dừng lại' },
  happened: { did: 'vừa làm', back: 'lấy lại' },
  noAsker: 'Người yêu cầu không còn quyền làm việc này, hoặc đang phải đổi mật khẩu.',
  nobody: 'Một tài khoản không còn',
};
