import type { HeartbeatPost } from '../../../../content/kiosk/posts.ts';
import { instantOfRelease } from '../../../../content/release.ts';
import { formatInstant } from '../../../../content/text/date.ts';
import { formatBytes } from '../../../../content/text/number.ts';
import type { MachineView } from '../endpoints.ts';
import type { MachineState } from '../machine-state.ts';

/** Every word about the machine of a desk. */
export const texts = {
  title: 'Máy ở quầy',
  none: 'Chưa đăng ký',
  registeredAt: 'Đăng ký lúc',
  heardAt: 'Báo tin lần cuối',
  notHeard: 'chưa lần nào',
  release: 'Bản nội dung',
  newestRelease: 'mới nhất',
  olderRelease: (live: string) => `trang đã có bản ${live}`,
  unknownRelease: 'máy chưa rõ',
  uptime: 'Chạy liền được',
  storage: 'Bộ nhớ đã dùng',
  errors: 'Lỗi trong ngày',
  noErrors: 'không có',
  waiting: 'Số đếm chưa gửi',
  days: (count: number) => `${count} ngày`,
  printer: 'Máy in',
  printers: {
    ready: 'sẵn sàng',
    printing: 'đang in',
    paper: 'hết giấy',
    stopped: 'đang ngưng',
    none: 'chưa gắn',
  },
  noOpening:
    'Quầy chưa ghi giờ mở cửa nên máy im lặng cũng không báo được. Thêm giờ mở cửa ở dưới.',
  makeKey: 'Tạo khóa đăng ký',
  renewKey: 'Tạo khóa khác',
  keyTitle: 'Khóa đăng ký',
  keyNote: (until: string) =>
    `Gõ khóa này trên máy ở quầy, mục “Đăng ký quầy”. Dùng một lần, tới ${formatInstant(until)}. Rời trang này là không xem lại được.`,
  keyWaits: (until: string) =>
    `Một khóa đã tạo đang chờ máy dùng, tới ${formatInstant(until)}. Quên khóa thì tạo khóa khác.`,
  another: 'Khóa này dành cho một máy nữa. Máy đang đăng ký vẫn chạy như cũ.',
  makeAnother: 'Đăng ký thêm một máy',
  rename: 'Đổi tên',
  name: 'Tên máy',
  nameNote:
    'Đặt tên theo chỗ để máy, ví dụ “Máy số 1, cửa vào”, để người trực nghe chuông biết ra đâu.',
  saveName: 'Lưu tên',
  opened: (count: number) => `${count} lượt mở bài`,
  openedLabel: 'Bà con dùng',
  duty: 'Máy trực và quầy hôm nay',
  noDevices:
    'Chưa ghép máy trực nào, nên bà con bấm gọi thì chỉ máy ở quầy kêu. Ra máy ở quầy, vào khu vực nhân viên, chạm “Ghép máy trực”.',
  dutyToday: (calls: number, came: number) =>
    `Hôm nay bà con gọi ${calls} lần, ${came} lần có người ra.`,
  isOnDuty: 'đang trực',
  isOffDuty: 'không trực',
  pairedAt: (time: string) => `Ghép lúc ${time}.`,
  withdraw: 'Bỏ máy trực',
  closedToday:
    'Quầy đóng hôm nay: màn hình ở quầy ghi “Hôm nay quầy nghỉ”, bà con không gọi được. Qua ngày tự mở.',
  closeToday: 'Đóng quầy hôm nay',
  openToday: 'Mở quầy lại',
  noteOnGlass: 'Lời nhắn ở quầy',
  noteOnGlassNote: 'Hiện ở màn hình chờ tới hết hôm nay. Đừng ghi tên, số của bà con.',
  saveNote: 'Đưa lên màn hình',
  reload: 'Tải lại máy',
  showKey: 'Hiện mã ghép ở quầy',
  volume: 'Âm lượng',
  volumeNone: 'Tắt tiếng',
  volumeOfDesk: 'Âm lượng theo quầy',
  volumeOf: (volume: number) => `Âm lượng ${volume}`,
  toldSoon: 'Máy làm trong vòng một phút, lúc không có ai dùng.',
  toldKey:
    'Chừng một phút nữa mã hiện trên màn hình ở quầy, để chừng hai phút. Đứng sẵn ở đó mà quét.',
  revoke: 'Hủy đăng ký',
  revokeHeading: (name: string) => `Hủy đăng ký của ${name}?`,
  revokeBody:
    'Máy vẫn chạy và giúp bà con như thường, nhưng thôi gửi tin và số đếm. Muốn nối lại thì tạo khóa mới.',
  revoked: 'Đã hủy đăng ký.',
  explain:
    'Máy chưa đăng ký vẫn giúp bà con như thường, chỉ là ở đây không thấy máy còn chạy không và bà con hay làm việc gì.',
  counts: 'Bà con dùng máy',
  countsNote:
    'Chỉ có tổng trong ngày. Máy không ghi ai dùng, lúc nào, theo thứ tự nào. Số cũ hơn ba năm tự xóa.',
  from: 'Từ ngày',
  to: 'Đến ngày',
  presets: { 7: '7 ngày', 30: '30 ngày', 90: '90 ngày' },
  noCounts: 'Chưa có số đếm nào trong những ngày này.',
  tasks: 'Việc bà con mở',
  task: 'Việc',
  openings: 'Lượt mở',
  finished: 'Xem tới cuối',
  left: 'Bỏ giữa chừng',
  total: 'Cộng',
  goneGuide: 'Hướng dẫn đã xóa',
  missed: 'Tìm mà không thấy',
  missedNote: 'Nên có hướng dẫn, từ đồng nghĩa hoặc gợi ý cho những chữ này.',
  text: 'Bà con gõ',
  times: 'Lượt',
  otherMissed: 'Câu khác (có thể là tên người, tên đất, hoặc có số, nên không ghi chữ)',
  failed: 'Chưa xem được, hãy tải lại trang.',
  allHeard: (count: number) => `${count} máy đã đăng ký đều báo tin đúng hẹn.`,
  unjudged: (count: number) =>
    `${count} máy ở quầy chưa ghi giờ mở cửa nên chưa biết có đúng hẹn không. Mở quầy, thêm giờ mở cửa.`,
  silentTitle: (silent: number, all: number) => `${silent} trong ${all} máy đang im lặng`,
  silentNote: 'Gọi quầy hỏi máy còn bật không, dây mạng còn cắm không.',
};

/** Describes the state of a machine, in a few words. */
export function stateText(machine: MachineState): string {
  switch (machine.state) {
    case 'unregistered':
      return texts.none;
    case 'new':
      return `Mới đăng ký, chưa báo tin`;
    case 'heard':
      return `Báo tin lúc ${formatInstant(machine.at)}`;
    case 'silent':
      return `Im lặng từ ${formatInstant(machine.since)}`;
  }
}

/** Lists what the machine said of itself, as name and value. */
export function factsOf(
  { heartbeat, heardAt, registeredAt, opened }: MachineView,
  liveRelease: string | null,
): [name: string, value: string][] {
  const facts: [string, string][] = [[texts.openedLabel, texts.opened(opened)]];
  if (registeredAt) facts.push([texts.registeredAt, formatInstant(registeredAt)]);
  facts.push([texts.heardAt, heardAt ? formatInstant(heardAt) : texts.notHeard]);
  if (!heartbeat) return facts;
  const { release, uptimeSeconds, storage, errors, waitingDays, printer } = heartbeat;
  return [
    ...facts,
    [texts.release, releaseText(release, liveRelease)],
    [texts.uptime, durationText(uptimeSeconds)],
    ...(storage ? [[texts.storage, storageText(storage)] as [string, string]] : []),
    [texts.errors, errorText(errors)],
    ...(printer ? [[texts.printer, texts.printers[printer]] as [string, string]] : []),
    ...(waitingDays > 0 ? [[texts.waiting, texts.days(waitingDays)] as [string, string]] : []),
  ];
}

function releaseText(release: string | undefined, live: string | null): string {
  if (!release) return texts.unknownRelease;
  const made = momentText(release);
  if (!live) return made;
  return `${made}, ${release === live ? texts.newestRelease : texts.olderRelease(momentText(live))}`;
}

function momentText(release: string): string {
  const made = instantOfRelease(release);
  return made ? formatInstant(made) : release;
}

function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} ngày`;
  return hours > 0 ? `${hours} giờ ${minutes % 60} phút` : `${minutes} phút`;
}

function storageText({ used, quota }: { used: number; quota: number }): string {
  return quota > 0 ? `${formatBytes(used)} trong ${formatBytes(quota)}` : formatBytes(used);
}

function errorText({ today, last }: HeartbeatPost['errors']): string {
  if (today === 0) return texts.noErrors;
  return last ? `${today} (${last})` : String(today);
}
