import type { Subject } from '../../tally/counters.ts';
import type { Reason } from '../../tally/refused.ts';
import { wordsIn } from './words-in.ts';

/** The reason that a phone can't count at all: `newer` = what it kept is of a later version of this site. */
export type Trouble = 'no-storage' | 'newer' | 'damaged';

/** Several members met one household: more were counted than there are. */
const twice = ' (có nhà đếm hai lần)';

/** The month as people say it: "2026-11" → "tháng 11". */
const monthInWords = (month: string) => `tháng ${Number(month.slice(5))}`;

const subjects: Record<Subject, string> = {
  vneid: 'VNeID',
  services: 'Dịch vụ công',
  paying: 'Trả tiền QR',
  selling: 'Bán hàng',
  health: 'Sổ sức khỏe',
  scams: 'Tránh lừa đảo',
  other: 'Việc khác',
};

const troubles: Record<Trouble, string> = {
  'no-storage': 'Trình duyệt này không giữ được số (cửa sổ ẩn danh). Mở bằng cửa sổ thường.',
  newer: 'Số trong máy do bản mới hơn ghi. Có mạng thì mở lại trang này.',
  damaged:
    'Số trong máy bị hư, đọc không ra. Vào “Việc của tổ viên”, bấm “Xóa hết số trên máy này”, rồi ghi lại từ đầu.',
};

/** Sentences for each refusal: what happened and what to do; {@link tallyWords} adds that nothing is lost. */
const refusals: Record<Reason | 'full', (no?: number) => string> = {
  broken: () => 'Mã này thiếu hoặc hư, quét lại giùm.',
  newer: () => 'Máy kia dùng bản mới hơn, mở lại trang này lúc có mạng rồi quét lại.',
  ahead: () => 'Mã này ghi tháng chưa tới, coi lại ngày giờ trên máy kia.',
  old: () => 'Mã này của hơn một năm trước, không cộng nữa.',
  'too-much': (no) =>
    `Số trên máy số ${no ?? ''} nhiều quá sức một người làm trong tháng, coi lại giùm.`,
  crowded: () => 'Một tổ cộng được mười hai máy thôi.',
  'other-team': () => 'Mã này của tổ ấp khác, không cộng chung được.',
  clock: () => 'Máy có số ghi cho ngày chưa tới. Ngày giờ trên máy sai thì chỉnh lại rồi ghi tiếp.',
  early: () => 'Ngày giờ trên máy này chạy lùi, chỉnh lại rồi ghi tiếp.',
  'taken-back': () => 'Nhà đó bỏ ra rồi, hoặc số đã sửa sau đó.',
  full: () => 'Bộ nhớ máy đầy nên chưa ghi được, xóa bớt hình rồi bấm lại.',
};

/** The sheet that a member counts on, adding up, and the report of a month. */
export const tallyWords = wordsIn({
  vi: {
    subjects,
    troubles,
    refused: (reason: Reason | Trouble | 'full', no?: number) =>
      reason in troubles
        ? troubles[reason as Trouble]
        : `${refusals[reason as Reason | 'full'](no)} Số trên máy này còn nguyên.`,
    moveBack: 'Ngày giờ nay đúng rồi, dời số đó về hôm nay',
    movedBack: 'Đã dời về hôm nay. Ghi tiếp được rồi.',
    otherHamlet: (team: string, chosen: string) =>
      `Số trên máy này ghi cho ${team}. Máy đang chọn ${chosen}. Đi cho tổ mới thì vào “Việc của tổ viên” xóa hết số cũ trước.`,
    noScript:
      'Phần này cần trình duyệt có JavaScript. Không có thì in phiếu giấy, ghi tay cũng được.',
    paper: 'In phiếu giấy',
    month: monthInWords,
    tally: {
      title: 'Phiếu đếm',
      about: 'Ghé một nhà xong, bấm ba cái. Không tên, không địa chỉ, không cần mạng.',
      met: 'Nhà này gặp lần mấy?',
      first: 'Lần đầu',
      firstNote: 'Năm nay chưa ghé',
      again: 'Gặp lại',
      againNote: 'Năm nay ghé rồi',
      people: 'Chỉ được mấy người?',
      person: (count: number) => `${count} người`,
      nobody: 'Chưa chỉ ai',
      more: 'Hơn 4',
      fewer: 'Bớt một người',
      another: 'Thêm một người',
      right: 'Đúng rồi',
      subject: 'Chỉ chuyện gì?',
      back: 'Quay lại',
      saved: 'Ghi rồi',
      savedWhat: (parts: string[]) => `${parts.join(', ')}.`,
      next: 'Nhà kế tiếp',
      undo: 'Ghi lộn, bỏ ra',
      undone: 'Bỏ ra rồi',
      undoneWhat: 'Số về lại như trước.',
      hand: 'Nhà này có việc chuyển về xã',
      handed: 'Đã đếm một việc chuyển về xã.',
      today: 'Hôm nay',
      houses: 'nhà',
      persons: 'người',
      sums: (month: string) => `Cả tổ, ${monthInWords(month)}`,
      firstOfMonth: 'hộ gặp lần đầu',
      year: (met: number, households: number, percent: number, isTwice: boolean) =>
        `Từ đầu năm: ${met} trên ${households} hộ, ${percent}\u00a0%.${isTwice ? twice : ''}`,
      yearAlone: (met: number) =>
        `Từ đầu năm: ${met} hộ. Ghi số hộ của ấp ở trang Báo cáo thì máy tính phần trăm.`,
      taught: 'Người được chỉ',
      metAgain: 'Ghé lại',
      handedSum: 'Chuyển về xã',
      daysSum: 'Ngày đi',
      from: (phones: number) =>
        phones < 2 ? 'Mới có số của máy này.' : `Cộng từ ${phones} máy của tổ.`,
      fix: 'Sửa số bấm lộn, coi từng ngày',
      fixHint: 'Sửa số tháng này của riêng máy này.',
      minus: (name: string) => `Bớt một: ${name}`,
      plus: (name: string) => `Thêm một: ${name}`,
      days: 'Từng ngày trên máy này',
      day: 'Ngày',
      daysHint: 'Từng ngày chỉ nằm trên máy này, không gửi đi đâu.',
      nameless: 'Phiếu không có tên, không có địa chỉ, không có chỗ viết chữ.',
    },
    adding: {
      title: 'Cộng số của tổ',
      about: 'Mấy máy của tổ cộng số lại bằng một mã, không cần mạng, quét hai lần cũng không dư.',
      lead: 'Máy kia mở máy chụp hình, chĩa vào mã dưới đây rồi bấm dòng hiện ra.',
      code: (month: string) => `Mã cộng số ${monthInWords(month)}`,
      nothing: 'Máy này chưa ghi gì trong tháng. Ghi một nhà trước đã.',
      numbersOnly: 'Trong mã chỉ có con số, không có tên ai.',
      other: (month: string) => `Cộng cho ${monthInWords(month)}`,
      phones: 'Đã cộng trên máy này',
      own: 'Máy này',
      phone: (no: number) => `Máy số ${no}`,
      times: (version: number) => `Lần ghi thứ ${version}`,
      houses: (count: number) => `${count} nhà`,
      whole: (sum: number) => `Cả tổ: ${sum} nhà`,
      number: 'Máy này là máy số mấy?',
      numberHint: 'Mỗi tổ viên một số, tổ trưởng số 1.',
      shared: (no: number) =>
        `Hai máy cùng mang số ${no}. Số vẫn cộng đủ; một máy đổi số cho dễ coi.`,
      added: (sum: number) => `Đã cộng. Cả tổ: ${sum} nhà.`,
      noneOwn:
        'Ở đây chưa có số của máy này. Đã ghi bằng trình duyệt khác thì mở đường dẫn bằng trình duyệt đó.',
      inApp:
        'Zalo giữ số riêng một chỗ. Bấm ⋮ hay “…” ở góc trên, chọn “Mở bằng trình duyệt” rồi mới cộng.',
      unread: 'Đường dẫn này không có mã cộng số. Chép nguyên dòng máy kia gửi rồi dán lại.',
      known: 'Mã này quét rồi. Số giữ nguyên, không cộng hai lần.',
      take: 'Nhận số của máy khác',
      takeHint:
        'Mở máy chụp hình của máy này, chĩa vào mã trên máy kia, bấm dòng hiện ra. Dòng đó mở trang này, khỏi cần mạng.',
      iphone: 'iPhone mở mã bằng Safari. Ghi phiếu cũng trong Safari thì số mới nằm một chỗ.',
      paste: 'Quét không được? Dán đường dẫn máy kia gửi qua Zalo',
      pasted: 'Cộng vào',
      copy: 'Chép đường dẫn để gửi Zalo',
      copied: 'Chép rồi, mở Zalo dán cho máy kia.',
      report: 'Đủ số rồi, coi báo cáo',
    },
    report: {
      title: 'Báo cáo tháng',
      about: 'Số của tổ trong tháng: chữ để dán vào Zalo, tờ A4 để ký tên, bảng CSV.',
      sheet: (title: string, month: string) => {
        const [year = '', of = ''] = month.split('-');
        return `${title} ${Number(of)}/${year}`;
      },
      choose: 'Tháng',
      households: 'Ấp có bao nhiêu hộ?',
      householdsHint:
        'Để trống thì lấy số trong danh bạ của xã. Danh bạ chưa có thì hỏi trưởng ấp, không có số này thì không tính được phần trăm.',
      team: 'Tổ công nghệ số',
      unnamed: 'Tổ công nghệ số ấp, khóm ....................',
      none: 'Tháng này máy chưa có số nào.',
      from: (phones: number, day: string) => `Số cộng từ ${phones} máy của tổ, tới ngày ${day}.`,
      addMore: 'Còn máy chưa cộng? Cộng thêm',
      send: 'Xã có cấp mã cho tổ? Gửi số về xã',
      zalo: 'Chữ để dán vào Zalo',
      copy: 'Chép chữ',
      print: 'In A4 để ký',
      csv: 'Tải bảng CSV',
      no: 'TT',
      what: 'Nội dung',
      value: 'Số',
      unit: 'Đơn vị',
      valueOf: (value: number, unit: string) => `${value} ${unit}`,
      part: (value: number, households: number, unit: string, percent: number, isTwice: boolean) =>
        `${value} trên ${households} ${unit} (${percent}\u00a0%)${isTwice ? twice : ''}`,
      days: 'Ngày hoạt động theo tổ viên',
      member: (no: number) => `Tổ viên ${no}`,
      sign: '(ký, ghi rõ họ tên)',
      dated: 'Ngày ........ tháng ........ năm ............',
      twice:
        'Một người được chỉ hai việc thì có ở hai dòng, nên cộng các việc lại không ra số người.',
    },
  },
});
