import { lowerFirst } from '../../content/text/lower-first.ts';
import { wordsIn } from './words-in.ts';

const monthInWords = (month: string) => `tháng ${Number(month.slice(5))}`;

/** Sending the sums of a team to its commune. */
export const sendingWords = wordsIn({
  vi: {
    title: 'Gửi về xã',
    about: 'Gửi số của tổ về xã bằng mã xã cấp. Chỉ có con số, gửi mấy lần cũng tính một lần.',
    noKey: 'Máy này chưa có mã của tổ',
    noKeyWhat:
      'Xin xã in mã cho tổ, mở máy chụp hình chĩa vào mã rồi bấm dòng hiện ra. Quét một lần là đủ.',
    noKeyNeeded: 'Không có mã cũng không sao: báo cáo bằng Zalo hay tờ A4 như thường.',
    report: 'Mở báo cáo tháng',
    type: 'Quét không được? Gõ mã ghi trên tờ giấy',
    typed: 'Giữ mã',
    misread: 'Mã có mười sáu chữ và số, chia bốn nhóm. Coi lại tờ giấy rồi gõ lại.',
    keyKept: 'Máy giữ mã của tổ rồi. Giờ bấm “Gửi về xã” là gửi được.',
    full: 'Bộ nhớ máy đầy nên chưa giữ được, xóa bớt hình rồi thử lại.',
    inApp:
      'Mở trong Zalo thì không thấy số đã đếm. Bấm ⋮ hay “…” ở góc trên, chọn “Mở bằng trình duyệt”, rồi mới quét mã.',
    nothing: 'Chưa có số để gửi',
    nothingWhat: 'Máy này chưa ghi gì. Ghi ở “Phiếu đếm” trước đã.',
    count: 'Mở phiếu đếm',
    ready: 'Sẵn sàng gửi',
    readyWhat: (months: string[], first: number, people: number) =>
      `Số ${months.map(monthInWords).join(', ')}: gặp lần đầu ${first} hộ, đã chỉ cho ${people} người. Máy nào trong tổ chưa cộng thì cộng sau rồi gửi lại, xã tự lấy số mới.`,
    send: 'Gửi về xã',
    sending: 'Đang gửi…',
    waits: {
      offline: {
        head: 'Đang chờ sóng',
        what: (at: string) =>
          `Để dành lúc ${at}. Tắt máy cũng được: có sóng, mở lại phiếu đếm hay trang này là máy tự gửi.`,
      },
      busy: {
        head: 'Nơi nhận số đang bận, máy để dành',
        what: (at: string) =>
          `Để dành lúc ${at}. Số trong máy còn nguyên. Lát nữa mở lại phiếu đếm hay trang này là máy tự gửi.`,
      },
    },
    tryNow: 'Thử gửi liền',
    arrived: 'Xã nhận rồi',
    arrivedWhat: (at: string) => `Lúc ${at}. Còn đi thêm thì cứ đếm rồi gửi lại.`,
    arrivedMonth: (
      month: string,
      {
        phones,
        first,
        people,
        corrected,
      }: { phones: number; first: number; people: number; corrected?: number },
    ) =>
      `Xã có ${monthInWords(month)}: ${phones} máy, gặp lần đầu ${first} hộ, đã chỉ cho ${people} người.${corrected ? ` Xã có sửa ${corrected} số; thấy không đúng thì hỏi cán bộ xã.` : ''}`,
    refused: 'Xã chưa nhận',
    again: 'Gửi lại',
    of: (month: string, why: string) => `Số ${monthInWords(month)}: ${lowerFirst(why)}`,
    otherStands:
      'Xã đang có số khác ghi cho máy này, hoặc đã bỏ số này. Hỏi lại cán bộ xã. Số trong máy còn nguyên.',
    swap: (place: string) =>
      `Máy đang giữ mã của tổ ${place}. Thay bằng mã vừa quét thì mã cũ mất khỏi máy.`,
    swapYes: 'Thay bằng mã mới',
    swapNo: 'Giữ mã cũ',
    swapKept: 'Máy vẫn giữ mã cũ.',
    all: 'Gửi lại hết',
    allWhat: 'Xã nói mất số đã gửi thì bấm nút này. Gửi lại cũng chỉ tính một lần.',
    key: (place: string, until: string) => `Mã của tổ ${place}, dùng tới hết ngày ${until}.`,
    keyUnproven: 'Máy đang giữ mã của tổ.',
    leaves: 'Máy gửi đi những gì',
    leavesWhat:
      'Mỗi tháng mười hai con số của từng máy đã cộng: nhà, người, việc đã chỉ, ngày đi. Kèm số ngẫu nhiên của máy để khỏi cộng hai lần.',
    leavesNot: 'Không tên, không địa chỉ, không ngày giờ từng nhà.',
    newKey: 'Xã đổi mã? Quét mã mới, máy hỏi rồi mới thay mã cũ.',
  },
});
