import { formatInstant } from '../../../content/text/date.ts';

/** Every sentence about administrators who leave. */
export const texts = {
  byPlan:
    'Bỏ quyền hay xóa quản trị viên khác là một kế hoạch, mọi quản trị viên thấy và dừng được. Hãy mở tài khoản ấy trong “Người dùng” rồi làm ở đó.',
  roleAlone:
    'Chưa lưu gì: đổi vai trò của quản trị viên khác là một kế hoạch, nên hãy lưu riêng vai trò. Để vai trò như cũ, lưu các ô khác trước, rồi đổi vai trò và lưu lần nữa.',
  ownEmail:
    'Email của quản trị viên thì chỉ chính người ấy đổi được. Người ấy không vào được nữa thì nhờ người trông máy chủ: npm run admin.',
  demoted: 'Bỏ quyền quản trị của một tài khoản',
  deleted: 'Xóa tài khoản của một quản trị viên',
  note: 'Người ấy vẫn là quản trị viên cho tới khi một quản trị viên khác xác nhận, hoặc tới giờ tự chạy.',
  confirm: 'Xác nhận, làm ngay',
  takeBack: 'Dừng',
  waits: 'Việc này đang chờ một quản trị viên khác xác nhận rồi. Xem ở trang chính.',
  planned: (at: string) =>
    `Đã lập kế hoạch, chưa đổi gì: một quản trị viên khác xác nhận thì làm ngay, không ai dừng thì tới ${formatInstant(at)} máy tự làm. Xem ở trang chính.`,
  needsSecond:
    'Đã lập kế hoạch, chưa đổi gì: phải có một quản trị viên khác xác nhận, vì bạn vừa đổi đường vào của một người duyệt hay quản trị viên. Xem ở trang chính.',
  noAccount: 'Tài khoản này không còn, hoặc không còn là quản trị viên.',
  noAsker: 'Người yêu cầu không còn là quản trị viên.',
  oneADay:
    'Mỗi ngày bạn chỉ cấp mật khẩu, đổi email hay gỡ xác thực hai bước được cho một người duyệt hay quản trị viên khác. Gấp thì nhờ quản trị viên khác, hoặc người trông máy chủ: npm run admin.',
};
