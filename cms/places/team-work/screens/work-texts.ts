import { formatInstant } from '../../../../content/text/date.ts';
import { lowerFirst } from '../../../../content/text/lower-first.ts';
import { metPart } from '../../../../tally/households.ts';
import { monthInWords } from '../words.ts';

/** Every word of the screen that shows what teams sent. */
export const workTexts = {
  title: 'Việc của tổ',
  titleOf: (place: string, month: string) =>
    `Việc của các tổ ở ${lowerFirst(place)}, ${monthInWords(month)}`,
  all: 'Cả tỉnh',
  intro:
    'Số các tổ gửi về bằng mã của tổ. Chỉ là tổng trong tháng, không có tên ai. Tổ gửi lại thì số tự đổi theo.',
  months: 'Chọn tháng',
  earlier: (month: string) => `← ${monthInWords(month)}`,
  later: (month: string) => `${monthInWords(month)} →`,
  xlsx: 'Tải bảng tính (Excel)',
  csv: 'Tải CSV',
  print: 'Bản để in (mở trang mới)',
  waiting: 'Đang cộng số của các tổ…',
  notFound: 'Không có xã, phường này, hoặc bạn không được xem.',
  noCommune: 'Tài khoản này chưa gắn với xã, phường nào. Nhờ quản trị viên gắn giùm.',
  noHamlets: 'Chưa có ấp, khóm nào trong danh sách.',
  sent: (sent: number, hamlets: number) => `${sent} trong ${hamlets} ấp, khóm đã gửi số.`,
  table: 'Bảng số của các tổ',
  hamlet: 'Ấp, khóm',
  state: 'Đã gửi chưa',
  phones: (count: number) => `${count} máy`,
  notSent: 'Chưa gửi',
  noTeam: 'Chưa có tổ',
  year: 'Hộ đã gặp từ đầu năm',
  part: (met: number, households: number, percent: number) =>
    `${met}/${households} (${percent}\u00a0%)`,
  atTrainings: 'Lượt người dự tập huấn từ đầu năm',
  wholeCommune: 'Cả xã, phường',
  wholeProvince: 'Cả tỉnh',
  missing: 'Chưa gửi số',
  missingHint: 'Máy soạn câu, bạn gửi bằng Zalo hay gọi. Máy không tự nhắn cho ai.',
  toTeam: 'Mở tổ, cấp mã',
  message: (place: string, leader: string, month: string) =>
    `${leader ? `Chào anh/chị ${leader}.` : 'Chào anh chị.'} Bên này chưa thấy số ${monthInWords(month)} của tổ ${place}. Anh chị mở “Phiếu đếm”, vào “Cộng số của tổ” cộng cho đủ máy, rồi mở “Gửi về xã”, bấm gửi. Không có mạng thì gửi câu báo cáo tháng qua Zalo cũng được. Mã hết hạn thì nhắn lại, bên này cấp mã mới.`,
  messageOf: (place: string) => `Câu nhắc tổ ${place}`,
  copy: 'Chép câu này',
  copied: 'Chép rồi, mở Zalo dán vào.',
  notCopied: 'Máy không cho chép. Chọn chữ trong khung rồi chép giùm.',
  note: 'Ghi là đã nhắc',
  noted: (at: string) => `Đã nhắc lúc ${formatInstant(at)}`,
  perPhone: 'Số của từng máy',
  perPhoneHint:
    'Máy lạ, hay máy ghi sai mà không sửa được thì bỏ số của máy đó. Số cũ vẫn được giữ để đối chiếu.',
  sentBy: (phone: string, first: number, people: number) =>
    `Máy ${phone}: gặp lần đầu ${first} hộ, đã chỉ cho ${people} người.`,
  leaveOut: 'Bỏ số của máy này',
  leaveOutSure:
    'Số tháng này của máy sẽ không cộng nữa. Máy gửi số mới thì xã lại nhận. Nếu là máy lạ thì thu hồi luôn mã của tổ.',
  leaveOutYes: 'Đúng, bỏ số',
  leaveOutNo: 'Thôi',
  leftOut: 'Đã bỏ số của máy.',
  leftOutAt: (at: string) => `Đã bỏ lúc ${formatInstant(at)}, không cộng.`,
  isCorrected: ' đã sửa',
  correctedIn: (hamlets: number) => `${hamlets} ấp, khóm có số đã sửa`,
  contradicts: 'Số chưa khớp',
  contradictsWhat:
    'Số chưa khớp: có việc nhiều người hơn “Người được chỉ”. Coi lại, dòng nào chưa đúng thì sửa luôn.',
  correct: 'Sửa số của tổ',
  correctHint:
    'Tổ đếm lộn mà không gửi lại được thì sửa ở đây, từng dòng một. Sửa một việc thì coi luôn dòng “Người được chỉ”. Số tổ đã gửi vẫn được giữ. Tổ gửi số mới thì số đã sửa vẫn đứng đó, trang này nhắc cho biết.',
  changes: 'Đã sửa',
  line: 'Dòng nào',
  lineOf: (name: string, value: number, isCorrected: boolean) =>
    `${name}: ${value}${isCorrected ? ', đã sửa' : ''}`,
  value: 'Số đúng',
  reason: 'Vì sao',
  save: 'Sửa số',
  saved: 'Đã sửa số.',
  giveBack: (name: string, sent: number) => `${name}: lấy lại số tổ gửi (${sent})`,
  givenBack: 'Đã lấy lại số tổ gửi.',
  keep: (name: string, value: number) => `${name}: giữ số đã sửa (${value})`,
  kept: 'Đã giữ số đã sửa.',
  overtakenHead: 'Số tổ gửi đã khác lúc sửa',
  overtaken: (place: string, name: string, value: number, sent: number) =>
    `${place}, ${name}: đang tính ${value}, tổ gửi ${sent}.`,
  seeMonth: (month: string) => `Coi số ${month}`,
  toCorrections: 'Coi rồi quyết định',
  commune: 'Xã, phường',
  reach: {
    withTeam: 'Ấp, khóm có tổ',
    complete: 'Tổ đủ 4 người',
    trained: 'Tổ đã tập huấn',
    active: 'Đã gửi số',
  },
  metColumn: 'Hộ đã gặp từ đầu năm',
  percent: (met: number, households: number) => `${metPart(met, households).percent}\u00a0%`,
  noneHere: '–',
  noHamlet: 'chưa có ấp, khóm',
  noHouseholds: 'chưa biết số hộ',
  of: (some: number, all: number) => `${some}/${all}`,
  levels: ['rất ít', 'còn thiếu', 'gần đủ', 'đủ'],
  levelsNote:
    'Mực nước trong ô: đầy là đủ, cạn là còn thiếu nhiều. Bấm vào ô để mở đúng danh sách đó. “Hộ đã gặp từ đầu năm” chỉ tính những ấp, khóm có ghi số hộ.',
} as const;
