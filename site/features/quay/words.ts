import { heardWithin } from '../../../content/kiosk/call-limits.ts';

const units: [seconds: number, name: string][] = [
  [86_400, 'ngày'],
  [3600, 'giờ'],
  [60, 'phút'],
];

/** The words of the page of whoever is on duty at a desk; Vietnamese alone. */
export const quayWords = {
  title: 'Trực quầy · Ấp Số',
  /** Stands where the name of the desk will. */
  page: 'Trực quầy',
  noScript: 'Trang này cần JavaScript để chuông reo. Bật JavaScript rồi mở lại.',
  line: { good: 'Mạng tốt', cut: 'Mất mạng', asking: 'Đang nối' },
  onDuty: (device: string) => `${device} đang trực`,
  unpaired: {
    title: 'Máy này chưa ghép với quầy nào',
    how: [
      'Ra máy ở quầy lúc không có ai dùng, nhấn giữ góc trên bên phải chừng hai giây, rồi gõ mã PIN của nhân viên.',
      'Chạm “Ghép máy trực”. Lấy điện thoại này quét mã hiện ra.',
      'Đặt tên cho máy này là xong. Mã chỉ dùng một lần, trong mười phút.',
    ],
  },
  pair: {
    title: 'Ghép máy này với quầy',
    lead: 'Từ nay bà con bấm gọi ở quầy thì máy này reo.',
    name: 'Tên máy này',
    nameNote: 'Ví dụ “Điện thoại chị Mẫu”, “Máy tính ở quầy”. Người khác ở quầy thấy tên này.',
    go: 'Ghép máy này',
  },
  before: {
    title: 'Chưa trực',
    go: 'Bắt đầu trực',
    note: 'Bấm rồi máy kêu thử một tiếng. Nghe được là trực được.',
    onGlass: 'Lúc này màn hình ở quầy ghi',
    says: '“Lúc này chưa có ai trực.” Bà con bấm gọi thì máy này không reo.',
    colleagues: (names: string) => `${names} đang trực`,
    silentHere: 'Bà con bấm gọi thì máy này không reo.',
    advice: ['Để sáng màn hình, đừng đóng trang này.', 'Mở loa lớn, cắm sạc.'],
    silent:
      'Máy này chưa kêu được. Bà con gọi thì chỉ có màn hình đổi màu, anh chị nhớ ngó màn hình.',
  },
  calm: {
    title: 'Đang trực. Chưa ai gọi.',
    closed: 'Quầy đóng hôm nay',
    closedNote: 'Màn hình ở quầy ghi hôm nay quầy nghỉ, bà con không gọi được.',
    since: (time: string) => `Từ ${time}`,
    end: 'Nghỉ trực',
    note: 'Lời nhắn ở quầy',
    close: 'Đóng quầy hôm nay',
    open: 'Mở quầy lại',
    machines: 'Máy ở quầy',
    today: 'Hôm nay',
    calls: 'lần gọi',
    came: 'đã ra',
    seconds: 'thường ra sau',
  },
  lacks: {
    silent: 'Chưa báo tin',
    muted: 'Tắt tiếng',
    paper: 'Hết giấy in',
    printer: 'Máy in không chạy',
    faults: 'Có lỗi',
    waiting: 'Số đếm chưa gửi',
  },
  well: 'Chạy tốt',
  heard: (ago: string) => `Báo tin ${ago} trước`,
  neverHeard: 'Chưa báo tin lần nào',
  note: {
    title: 'Lời nhắn ở quầy',
    lead: 'Hiện ở màn hình chờ của máy tới hết hôm nay. Đừng ghi tên, số của bà con.',
    field: 'Nhắn gì',
    example: 'Ví dụ: Quầy họp, 10 giờ mở lại.',
    save: 'Đưa lên màn hình',
    remove: 'Gỡ xuống',
    back: 'Quay lại',
  },
  ring: {
    title: (machine: string) => `${machine} gọi`,
    late: 'Chưa ai trả lời!',
    also: (machines: string) => `${machines} cũng đang gọi.`,
    task: 'Chưa rõ việc gì',
    at: 'Đang làm tới',
    step: (at: number, of: number, title: string) => `Bước ${at} trong ${of}: ${title}`,
    missing: 'Giấy tờ còn thiếu',
    coming: 'Tôi ra liền',
    wait: 'Tôi đang dở tay, chờ 5\u00a0phút',
  },
  answered: {
    coming: 'Đã có người trả lời: “Tôi ra liền”',
    heard: 'Đã có người trả lời: “Chờ 5 phút”',
    onGlass: 'Bà con đang thấy trên màn hình',
    comingSays:
      '“Cán bộ đang ra tới. Bà con đứng tại đây nghen.” Quá 5 phút chưa gặp thì chuông reo lại.',
    heardSays: (time: string) =>
      `“Cán bộ nhắn chờ 5 phút, chừng ${time} ra tới.” Tới giờ mà chưa ra thì chuông reo lại.`,
    met: 'Gặp rồi',
    again: 'Ra không được, reo lại',
  },
  missed: {
    title: (count: number) => `Lỡ ${count} lần gọi`,
    asleep: (from: string, to: string) =>
      `Từ ${from} tới ${to} máy này ngủ hoặc mất mạng, chuông không reo được.`,
    call: (time: string, machine: string) => `${time}, ${machine}`,
    waited: (seconds: string) => `Chờ ${seconds} rồi thôi.`,
    go: 'Trực lại',
    note: 'Để sáng màn hình, giữ mạng thì chuông mới reo. Coi bà con còn ngồi chờ không nghen.',
  },
  cut: {
    title: 'Mất mạng, không nghe gọi được',
    since: (time: string) => `Từ ${time}`,
    text: 'Anh chị ngó chừng mấy máy ở quầy giùm: bà con bấm gọi thì máy này không reo. Cả quầy mất mạng thì màn hình ở quầy chỉ bà con hỏi cán bộ ngồi gần nhất.',
    again: 'Máy tự nối lại, ba giây thử một lần. Khỏi bấm gì hết.',
    advice: 'Coi cục phát Wi-Fi còn đèn không.',
  },
  failed: `Chưa nối được. Chờ chừng ${heardWithin} giây rồi bấm lại.`,
  seconds: (count: number) => {
    const [size, unit] = units.find(([size]) => count >= size) ?? [1, 'giây'];
    return `${Math.floor(count / size)} ${unit}`;
  },
};
