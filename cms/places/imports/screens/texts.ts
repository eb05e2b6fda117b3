import { formatInstant } from '../../../../content/text/date.ts';
import { lowerFirst } from '../../../../content/text/lower-first.ts';
import type { Counts } from '../plan.ts';
import type { ItemGroup } from '../items.ts';
import type { Written } from '../state.ts';
import type { ImportState, Kept } from '../store.ts';

/** Every word about importing lists. */
export const texts = {
  title: 'Nhập danh sách',
  intro:
    'Nhập cả danh sách ấp, tổ, thành viên, hay các buổi hướng dẫn, từ một tệp Excel hoặc CSV. Máy đọc trước và nói rõ sẽ thêm gì, sửa gì; bạn bấm nhập thì máy mới ghi.',
  waiting: 'Đang mở…',
  noCommune:
    'Tài khoản của bạn chưa gắn với xã, phường nào nên chưa nhập được. Hãy nhờ quản trị viên chọn xã, phường phụ trách cho bạn.',
  notYours: 'Tài khoản của bạn chỉ xem nên không nhập danh sách.',

  template: '1. Tải tệp mẫu',
  templateNote:
    'Tệp mẫu đã ghi sẵn những gì hệ thống biết. Sửa, thêm dòng rồi lưu lại. Tệp của bạn có cột khác thứ tự, tiêu đề khác chữ vẫn đọc được.',
  list: 'Danh sách gì',
  commune: 'Xã, phường',
  all: 'Cả tỉnh',
  xlsx: 'Tải tệp Excel',
  csv: 'Tải tệp CSV',

  file: '2. Chọn tệp để kiểm tra',
  fileNote: 'Excel (.xlsx) hoặc CSV, nhẹ hơn 5 MB. Kiểm tra chưa ghi gì cả.',
  choose: 'Chọn tệp',
  reading: (name: string) => `Đang đọc tệp ${name}…`,
  refused: 'Chưa làm được',

  faults: (count: number) => `3. Còn ${count} chỗ cần sửa`,
  faultsNote:
    'Chưa có gì được ghi. Những chỗ sửa như nhau đã gom lại: sửa một lần cho cả nhóm rồi bấm kiểm tra lại, khỏi chọn lại tệp. Sửa trong tệp rồi chọn lại tệp cũng được.',
  moreGroups: (count: number, rest: number) => `Xem thêm ${count} nhóm (còn ${rest})`,
  rows: (count: number) => `${count} dòng`,
  allOf: (answer: string, count: number) => `${answer} (cả ${count} dòng)`,
  mendAll: (count: number) => `Sửa cả ${count} dòng thành`,
  takeAll: (count: number) => `Sửa cả ${count} dòng theo gợi ý`,
  eachRow: (count: number) => `Xem, sửa từng dòng (${count})`,
  moreRows: (count: number, rest: number) => `Xem thêm ${count} dòng (còn ${rest})`,
  row: (row: number) => `Dòng ${row}`,
  says: (value: string, rows: string) =>
    `${value ? `Đang ghi: “${value}”` : 'Đang để trống'}${rows && ` · ${rows}`}`,
  mend: 'Sửa thành',
  meant: 'Chọn nhanh',
  blank: 'để trống',
  lookAgain: (count: number) =>
    count > 0 ? `Kiểm tra lại với ${count} chỗ đã sửa` : 'Kiểm tra lại',
  faultsFile: 'Tải bảng lỗi',

  wrongColumns: '3. Cần cho biết cột nào là gì',
  columns: (count: number) => `Cột máy không chắc (${count})`,
  columnsNote:
    'Chọn xem cột ấy là gì; cột không cần thì bỏ qua. Làm xong, máy này nhớ để lần sau khỏi chọn lại.',
  columnsAgain: 'Kiểm tra lại với các cột đã chọn',
  columnAt: (letter: string) => `cột ${letter}`,
  untitled: 'Cột không có tiêu đề',
  samples: (values: string[]) => `Trong cột: ${values.map((one) => `“${one}”`).join(', ')}`,
  noSamples: 'Cột này trống.',
  columnIs: 'Cột này là',
  leftOut: 'Bỏ qua, không nhập',
  remembered: 'nhớ từ lần trước',
  understood: (count: number) => `Cột đã hiểu (${count})`,

  preview: '3. Tệp này sẽ làm gì',
  nothing: 'Không có gì mới: mọi dòng đều giống những gì đã có.',
  notes: 'Nên biết trước',
  details: (count: number) => `Xem từng mục (${count})`,
  showMore: (count: number) => `Xem thêm ${count} mục`,
  moreDocuments: (count: number) => `Và ${count} mục nữa.`,
  isNew: 'Thêm',
  isChanged: 'Sửa',
  remarkAsked: 'Lời nhắn cho người duyệt (không bắt buộc)',
  remarkHelp:
    'Ví dụ danh sách lấy từ đâu, chỗ nào đã đổi. Người duyệt thấy lời này ở đầu đợt nhập và ở từng mục.',
  remark: 'Lời nhắn',
  importedBy: (name: string, at: string) => `${name || 'Người nhập'} nhập lúc ${formatInstant(at)}`,
  apply: (count: number) => `Nhập ${count} mục`,
  applyNote:
    'Nhập xong, mọi thứ là bản nháp, bà con chưa thấy. Lấy lại được bằng một nút trong 30 ngày, cả khi đã đăng.',

  working: {
    preparing: 'Đang chuẩn bị…',
    applying: 'Đang nhập…',
    publishing: 'Đang đăng cả đợt…',
    undoing: 'Đang lấy lại…',
  },
  progress: (done: number, total: number) => `${done} trong ${total} mục`,
  workingNote: 'Đóng trang này cũng được: máy chủ làm tiếp, xong thì ghi ở cuối trang.',
  done: 'Đã nhập xong',
  doneNote:
    'Các mục vừa nhập là bản nháp. Người duyệt xem rồi đăng cả đợt một lần ngay ở trang này; hoặc mở danh sách, chọn các mục rồi bấm Gửi duyệt, ấp trước, tổ và buổi hướng dẫn sau.',
  publish: 'Duyệt và đăng cả đợt',
  publishSure:
    'Mọi mục của đợt này lên trang cùng một lúc: bà con thấy đủ cả đợt, không thấy nửa chừng. Mục đã có người sửa sau khi nhập, hoặc chưa đủ để đăng, thì vẫn là bản nháp. Đăng cả đợt?',
  publishYes: 'Đăng cả đợt',
  publishedNote: (at: string) => `Cả đợt đã lên trang lúc ${formatInstant(at)}.`,
  isPublished: 'đã đăng',
  isPartlyBack: 'đã lấy lại một phần',
  unpublished: 'Chưa đăng, vẫn là bản nháp',
  openList: (of: Written) => `Danh sách ${lowerFirst(kinds[of])}`,
  undone: 'Đã lấy lại',
  undonePart: 'Đã lấy lại một phần',
  undoneNote: 'Mọi thứ như trước khi nhập.',
  undonePartly: (left: number) =>
    `Còn ${left} mục vẫn như lúc nhập. Sửa xong những chỗ vướng thì lấy lại tiếp được.`,
  undoneFault: (fault: string) => `Đợt nhập này không xong nên máy đã lấy lại hết. ${fault}`,
  keptDone: 'Giữ nguyên, không nhập vào',
  keptUndone: 'Không lấy lại được, vẫn như hiện nay',
  publishNo: 'Thôi',
  another: 'Nhập tệp khác',

  recent: 'Các đợt nhập trong 30 ngày',
  noRecent: 'Chưa có đợt nhập nào.',
  recentLine: (name: string, at: string) => `${name}, ${formatInstant(at)}`,
  open: 'Xem',
} as const;

/** The kinds that are imported a row each, from lists of their own. */
const flatKinds = { meetings: 'Buổi hướng dẫn' } as const;

/** The kinds of lists. */
export const lists = { teams: 'Ấp, khóm, tổ và thành viên', ...flatKinds } as const;
export type ListName = keyof typeof lists;

/** The kinds that are counted. */
export const kinds = {
  hamlets: 'Ấp, khóm',
  teams: 'Tổ',
  members: 'Thành viên',
  ...flatKinds,
} as const;

export const states: Record<ImportState, string> = {
  preparing: 'đang chuẩn bị',
  applying: 'đang nhập',
  done: 'đã nhập',
  publishing: 'đang đăng',
  undoing: 'đang lấy lại',
  undone: 'đã lấy lại',
};

export const reasons: Record<Kept, string> = {
  edited: 'đã có người sửa',
  open: 'đang có người mở ra sửa',
  gone: 'đã xóa hoặc nằm trong thùng rác',
  live: 'đang đăng: lấy lại là việc của người duyệt',
  used: 'đang dùng ở nơi khác',
  unready: 'ấp, khóm của mục này chưa đăng',
  refused: 'máy chủ không nhận',
};

/** “Tổ mới”, “Tổ có thay đổi” */
function groupName(group: ItemGroup): string {
  const [makes, of] = group.split('-') as [string, Written];
  return `${kinds[of]} ${makes === 'new' ? 'mới' : 'có thay đổi'}`;
}

/** The texts on the documents that wait, one by one. */
export const itemTexts = {
  title: 'Đăng đợt này thì bà con thấy gì khác',
  group: (group: ItemGroup, count: number) => `${groupName(group)} (${count})`,
  reading: 'Đang mở…',
  more: (left: number) => `Xem tiếp, còn ${left} mục`,
  stays: (why: string) => `Không đăng theo đợt: ${why}.`,
  nothing: 'Không khác gì bản bà con đang thấy.',
  changes: (count: number) => `${count} chỗ đổi`,
  whole: (count: number) => `Xem nội dung (${count} mục)`,
} as const;

/** “12 thêm, 3 sửa, 40 giữ nguyên” */
export function countLine({ created, changed, left }: Counts): string {
  const parts = [
    created > 0 && `${created} thêm`,
    changed > 0 && `${changed} sửa`,
    left > 0 && `${left} giữ nguyên`,
  ];
  return parts.filter(Boolean).join(', ') || 'không có';
}
