import { formatInstant } from '../../../../content/text/date.ts';

const at = (instant: number) => formatInstant(new Date(instant));

/** Every word about an account: the link for a password, the second factor, where one is logged in. */
export const texts = {
  newAccount:
    'Lưu xong, bấm “Tạo đường dẫn đặt mật khẩu” rồi gửi cho người này: họ tự đặt mật khẩu.',
  link: {
    title: 'Mật khẩu',
    make: 'Tạo đường dẫn đặt mật khẩu',
    mail: 'Gửi đường dẫn qua email',
    heading: 'Cấp đường dẫn đặt mật khẩu?',
    body: 'Mật khẩu đang dùng thôi dùng được và người này bị đăng xuất khỏi mọi máy. Mở đường dẫn là đặt được mật khẩu mới, một lần, trong ba ngày.',
    bodyNew: 'Mở đường dẫn là người này đặt được mật khẩu của mình, một lần, trong ba ngày.',
    note: (until: number) =>
      `Gửi riêng cho đúng người, chẳng hạn qua Zalo. Dùng được một lần, tới ${at(until)}. Rời trang này là không xem lại được.`,
    mailed: (email: string, until: number) =>
      `Đã gửi tới ${email}. Đường dẫn dùng được một lần, tới ${at(until)}.`,
    label: 'Đường dẫn đặt mật khẩu',
    copy: 'Chép đường dẫn',
    copied: 'Đã chép.',
  },
  factor: {
    title: 'Xác thực hai bước',
    why: 'Ngoài mật khẩu, mỗi lần đăng nhập còn gõ mã 6 số trong ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, Aegis…). Người khác biết mật khẩu cũng không vào được.',
    mustTitle: 'Bật xác thực hai bước',
    must: 'Quản trị và Duyệt phải dùng xác thực hai bước. Bật xong là vào làm việc được ngay.',
    off: 'Chưa bật.',
    on: (since: number, left: number) =>
      `Đang bật, từ ${at(since)}. Còn ${left} mã dự phòng chưa dùng.`,
    few: 'Sắp hết mã dự phòng: nên lấy mã mới.',
    password: 'Mật khẩu hiện tại',
    start: 'Bật xác thực hai bước',
    another: 'Đổi sang điện thoại khác',
    renew: 'Lấy mã dự phòng mới',
    stop: 'Tắt',
    scan: 'Trong ứng dụng xác thực, chọn thêm tài khoản rồi quét hình này:',
    picture: 'Mã QR để thêm Ấp Số vào ứng dụng xác thực',
    typeIt: 'Không quét được? Gõ khóa này vào ứng dụng:',
    code: 'Mã 6 số đang hiện trong ứng dụng',
    confirm: 'Xác nhận',
    cancel: 'Thôi',
    codesTitle: 'Mã dự phòng',
    codesNote:
      'Cất nơi an toàn, không để trong điện thoại ấy. Mất điện thoại thì mỗi mã vào được một lần. Rời trang này là không xem lại được.',
    copyCodes: 'Chép các mã',
    saveCodes: 'Lưu thành tệp',
    fileName: 'ap-so-ma-du-phong.txt',
    kept: 'Tôi đã cất các mã',
    switchedOff: 'Đã tắt xác thực hai bước.',
    reset: 'Gỡ xác thực hai bước',
    resetHeading: 'Gỡ xác thực hai bước của người này?',
    resetBody:
      'Dùng khi người này mất điện thoại và mất cả mã dự phòng. Hãy chắc rằng đúng người đang nhờ. Việc này được ghi vào nhật ký.',
    resetDone: 'Đã gỡ. Người này đăng nhập chỉ bằng mật khẩu, tới khi bật lại.',
  },
  sessions: {
    title: 'Đang đăng nhập ở',
    none: 'Không ở máy nào.',
    isThis: 'Máy này',
    times: (signedInAt: number, usedAt: number) =>
      `Đăng nhập ${at(signedInAt)} · dùng lần cuối ${at(usedAt)}`,
    end: 'Đăng xuất',
    endLabel: (device: string) => `Đăng xuất khỏi ${device}`,
    endAll: 'Đăng xuất mọi nơi',
    endAllHeading: 'Đăng xuất khỏi mọi máy?',
    endAllOwn: 'Máy này cũng bị đăng xuất. Phần chưa lưu giữ trong trình duyệt này thì xóa luôn.',
    endAllOther:
      'Người này phải đăng nhập lại ở mọi máy. Chữ họ đang viết vẫn còn trên màn hình của họ.',
    ended: 'Đã đăng xuất.',
  },
  logOut: 'Đăng xuất',
} as const;
