import { formatDay, formatInstant, dayOfInstant } from '../../../../content/text/date.ts';
import type { Gap, NoticeView } from '../commune.ts';
import type { TeamView } from '../hamlets.ts';
import type { Lack } from '../missing.ts';

/** Every word about what the directory lacks. */
export const texts = {
  mine: 'Xã của tôi',
  noCommune:
    'Tài khoản của bạn chưa gắn với xã, phường nào. Hãy nhờ quản trị viên chọn xã, phường phụ trách cho bạn.',
  notFound: 'Không có xã, phường này, hoặc bạn không được xem.',
  waiting: 'Đang xem từng ấp, khóm…',

  allComplete: (hamlets: number) => `Đủ cả ${hamlets} ấp, khóm`,
  allCompleteNote:
    'Ấp, khóm nào cũng có tổ, có số gọi được, có giờ họp. Cảm ơn bạn đã giữ danh sách.',
  someComplete: (complete: number, hamlets: number) =>
    `${complete} trong ${hamlets} ấp, khóm đã đủ`,
  someCompleteNote: (left: number) =>
    `Còn ${left} ấp, khóm cần bổ sung. Ấp, khóm thiếu nhiều nhất đứng trước; chạm nút để sửa ngay chỗ thiếu.`,
  noHamlets: 'Chưa có ấp, khóm nào',
  noHamletsNote: 'Thêm từng ấp, khóm trước, rồi thêm tổ công nghệ số của ấp, khóm đó.',
  addHamlet: 'Thêm ấp, khóm',
  importList: 'Nhập danh sách từ Excel',
  changeUnits: 'Đổi ấp, khóm, xã, phường',
  stalledUnits: (count: number) =>
    `${count} lần đổi ấp, khóm, xã, phường đã tới ngày mà có thay đổi: mở ra xem lại rồi hãy làm.`,
  toMend: 'Cần bổ sung',
  complete: (count: number) => `Đã đủ (${count})`,
  isComplete: 'Đủ',
  sample: 'Dữ liệu mẫu',
  draft: 'Bản mới chưa lên trang',
  strays: 'Tổ chưa thuộc ấp, khóm nào',
  straysNote: 'Ấp, khóm của những tổ này đã nhập, đã xóa hoặc chưa chọn.',
  chooseHamlet: 'Chọn ấp, khóm',
  phonesUnseen:
    'Bạn không xem được số điện thoại của thành viên, nên bảng không nói tổ nào thiếu số.',

  checked: 'Đã ghi: kiểm tra hôm nay.',
  takeBack: 'Lấy lại',
  takenBack: 'Đã lấy lại.',
  check: 'Đã kiểm tra, vẫn đúng',
  view: 'Xem lại tổ',

  office: 'Nơi tiếp dân',
  desks: 'Quầy có máy',
  noDesks: 'Xã, phường chưa có quầy nào.',
  silentSince: (at: string) => `Máy im lặng từ ${formatInstant(at)}`,
  notices: 'Thông báo',
  noNotices: 'Không có thông báo nào đang chạy.',
  addNotice: 'Viết thông báo',
  edit: 'Sửa',

  communes: 'Xã, phường: còn thiếu gì',
  teamWork: 'Việc của tổ',
  communesNote: 'Xã, phường thiếu nhiều nhất đứng trước. Số trong bảng là số ấp, khóm.',
  communesShort: 'Xem xã, phường nào còn thiếu tổ, thiếu người, thiếu số điện thoại.',
  allCommunes: 'Mọi xã, phường',
  find: 'Tìm xã, phường',
  findHint: 'Gõ không dấu cũng được, ví dụ “dat mui”.',
  foundNone: 'Không có xã, phường nào tên như vậy.',
  found: (count: number) => `${count} xã, phường`,
  name: 'Xã, phường',
  hamlets: 'Ấp, khóm',
  completeColumn: 'Đã đủ',
  noCommunes: 'Chưa có xã, phường nào.',
  keeper: 'Cán bộ giữ',
  nobodyKeeps: 'Chưa có cán bộ',
  wholeProvince: 'Cả tỉnh',
  unkept: (count: number) => (count === 0 ? '' : `${count} xã, phường chưa có cán bộ`),
  remind: 'Nhắc',
  reminded: 'Đã nhắc.',
  remindedAt: (at: string) => `Nhắc ${dayOf(at)}`,
  print: 'In ra giấy (mở trang mới)',
  xlsx: 'Tải bảng Excel',
  csv: 'Tải bảng CSV',
};

/** Says what is missing, in a sentence, and gives the words on the button that mends it. */
export function lackWords(lack: Lack, team?: TeamView): { what: string; mend: string } {
  switch (lack) {
    case 'team':
      return { what: 'Chưa có tổ công nghệ số.', mend: 'Thêm tổ' };
    case 'members':
      return {
        what: team?.members
          ? `Mới có ${team.members} người, cần ít nhất 4.`
          : 'Chưa có thành viên nào, cần ít nhất 4.',
        mend: 'Thêm người',
      };
    case 'phone':
      return { what: 'Chưa có số điện thoại nào được đồng ý công khai.', mend: 'Ghi số' };
    case 'consent':
      return { what: 'Có người sắp hết hạn đồng ý công khai.', mend: 'Ghi ngày mới' };
    case 'meeting':
      return { what: 'Chưa ghi họp lúc nào.', mend: 'Ghi giờ họp' };
    case 'check':
      return {
        what: team?.checkedAt
          ? `Kiểm tra lần cuối ngày ${dayOf(team.checkedAt)}, đã quá 12 tháng.`
          : 'Hơn 12 tháng chưa ai kiểm tra lại.',
        mend: texts.check,
      };
  }
}

/** A team in one line: how many, who leads. */
export function teamLine({ members, first }: TeamView): string {
  return [`${members} người`, ...(first ? [first] : [])].join(' · ');
}

const gapNames = { address: 'địa chỉ', hours: 'giờ làm việc', phone: 'số điện thoại' };

export function gapWords({ what }: Gap): { what: string; mend: string } {
  return { what: `Chưa có ${gapNames[what]}.`, mend: `Ghi ${gapNames[what]}` };
}

/** Tells in words whether a notice is a draft, to come or running. */
export function noticeLine({ state, startsAt, endsAt }: NoticeView): string {
  if (state === 'draft') return texts.draft;
  if (state === 'coming' && startsAt) return `Bắt đầu ${formatInstant(startsAt)}`;
  return endsAt ? `Đang chạy tới ${formatInstant(endsAt)}` : 'Đang chạy';
}

const dayOf = (instant: string) => formatDay(dayOfInstant(instant));
