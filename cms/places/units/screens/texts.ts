import { formatDay, formatInstant } from '../../../../content/text/date.ts';
import type { ChangeState } from '../store.ts';
import type { Deed, Level } from './draft.ts';

/** Every word about changes of units. */
export const texts = {
  title: 'Đổi ấp, khóm, xã, phường',
  intro:
    'Đổi tên, nhập, chia, chuyển theo nghị quyết. Máy cho coi trước trang nào, tổ nào, địa chỉ nào đổi ra sao; bạn bấm thì máy mới làm. Tên cũ vẫn tìm được, địa chỉ cũ tự dẫn sang chỗ mới, và hoàn tác được.',
  waiting: 'Đang mở…',
  notYours:
    'Việc này đổi ngay những trang bà con đang đọc nên dành cho người duyệt và quản trị. Xã, phường có nghị quyết mới thì gửi về tỉnh.',

  ways: 'Cách ghi',
  byForm: 'Ghi một việc',
  byFile: 'Nhập từ tệp',

  deed: '1. Làm gì?',
  level: 'Với',
  deedShort: 'Việc',
  what: '2. Nơi nào?',
  commune: 'Xã, phường',
  chooseCommune: 'Chọn xã, phường',
  hamlet: 'Ấp, khóm',
  chooseHamlet: 'Chọn ấp, khóm',
  noHamlets: 'Xã, phường này chưa có ấp, khóm nào đang đăng.',
  newName: 'Tên mới',
  newHamletName: 'Ghi cả chữ Ấp hoặc Khóm, ví dụ “Ấp Rạch Tàu”.',
  newCommuneName: 'Ghi cả chữ Xã hoặc Phường, ví dụ “Phường Tân Thành”.',
  mergedHamlets: 'Các ấp, khóm nhập làm một',
  mergedCommunes: 'Các xã, phường nhập làm một',
  into: 'Nơi còn lại, giữ địa chỉ',
  chooseInto: 'Chọn một trong các nơi trên',
  nameAfter: 'Gọi là',
  nameAfterNote: 'Để trống thì giữ tên cũ của nơi còn lại.',
  keepName: 'Để trống thì giữ nguyên tên.',
  partNames: 'Chia thành',
  partNamesNote: 'Nơi nào giữ tên cũ thì giữ luôn trang, tổ và địa chỉ cũ.',
  part: (place: number) => `Nơi thứ ${place}`,
  addPart: 'Thêm một nơi',
  toCommune: 'Chuyển về xã, phường',
  heir: (place: number) => `Phần thứ ${place} về`,
  newCommune: 'Xã, phường mới lập',
  heirName: (place: number) => `Tên xã, phường mới (phần ${place})`,
  heirCode: (place: number) => `Mã hành chính (phần ${place})`,
  addHeir: 'Thêm một phần',
  goesTo: 'Từng ấp, khóm về đâu',
  goesToNote: 'Còn ấp, khóm ở lại thì xã, phường cũ vẫn còn.',
  stays: 'Ở lại',
  heirShort: (place: number) => `Phần thứ ${place}`,

  when: '3. Từ ngày nào, theo văn bản nào?',
  day: 'Có hiệu lực từ ngày',
  dayNote: 'Ngày chưa tới thì máy đợi tới ngày đó mới làm.',
  basis: 'Theo văn bản',
  basisNote: 'Số nghị quyết, ví dụ “Nghị quyết 12/NQ-HĐND ngày 01/12/2026”.',
  basisMissing: 'Hãy ghi số nghị quyết, quyết định.',
  look: 'Xem trước',
  looking: 'Đang xem…',

  template: '1. Tải tệp mẫu',
  templateNote:
    'Mỗi việc một dòng. Tệp Excel có sẵn trang “Cách ghi” và trang “Ví dụ”. Tên ấp, khóm, xã, phường ghi như trước khi đổi.',
  xlsx: 'Tải tệp Excel',
  csv: 'Tải tệp CSV',
  fileBasis: '2. Theo văn bản nào?',
  file: '3. Chọn tệp để xem trước',
  fileNote: 'Excel (.xlsx) hoặc CSV, nhẹ hơn 5 MB. Xem trước chưa ghi gì cả.',
  choose: 'Chọn tệp',
  reading: (name: string) => `Đang đọc tệp ${name}…`,

  refused: 'Chưa làm được',
  wrongColumns: 'Cần cho biết cột nào là gì',
  faults: (count: number) => `Còn ${count} chỗ cần sửa`,
  preview: 'Xem trước: sẽ đổi gì',
  wrong: 'Chưa làm được như vậy',
  notes: 'Nên biết trước',
  keptTeams: 'Tổ giữ nguyên tên',
  keptTeamsNote:
    'Tên các tổ này không ghi đúng tên cũ, hoặc ấp, khóm đã có tổ mang tên mới, nên máy không sửa. Cần đổi thì mở tổ ra sửa.',
  addresses: (count: number) => `Địa chỉ (${count})`,
  leadsTo: 'dẫn sang',
  isGone: (reason: string) => `báo: trang này đã gỡ vì ${reason}`,
  apply: 'Làm ngay',
  plan: (day: string) => `Đặt lịch cho ngày ${formatDay(day)}`,
  applyAll: (count: number) => `Làm ${count} việc`,
  applyNote:
    'Trang của bà con chỉ đổi khi mọi mục đã ghi xong. Chưa ai sửa thêm thì hoàn tác được bằng một nút.',
  back: 'Sửa lại',

  working: {
    waiting: 'Sắp làm…',
    applying: 'Đang đổi…',
    recalled: 'Đang hoàn tác…',
    undoing: 'Đang hoàn tác…',
  },
  progress: (done: number, total: number) => `${done} trong ${total} mục`,
  workingNote: 'Đóng trang này cũng được: máy chủ làm tiếp cho xong.',
  ended: {
    done: 'Đã đổi xong',
    undone: 'Đã hoàn tác',
    dropped: 'Đã bỏ lịch',
    stalled: 'Cần xem lại trước khi làm',
  },
  planned: (day: string) => `Đã đặt lịch cho ngày ${formatDay(day)}`,
  plannedNote: 'Tới ngày, máy tự làm. Có gì khác với lúc xem trước thì máy dừng và hỏi lại.',
  doneNote: 'Trang, phần tìm kiếm và màn hình ở quầy theo sau trong ít giây.',
  undoneNote: 'Mọi thứ như trước khi đổi. Địa chỉ đã có trong lúc đó vẫn dẫn về đúng chỗ.',
  undoneFault: (fault: string) => `Lần đổi này không xong nên máy đã trả lại như cũ. ${fault}`,
  applyAgain: 'Làm như trên',
  drop: { ask: 'Bỏ lịch', sure: 'Bỏ lịch này? Chưa có gì được đổi.', yes: 'Bỏ lịch', no: 'Thôi' },
  undo: {
    ask: 'Hoàn tác',
    looking: 'Đang xem…',
    failed: 'Chưa xem được, hãy kiểm tra mạng rồi thử lại.',
    will: 'Hoàn tác thì máy làm những việc sau',
    note: 'Máy làm đúng như trên. Địa chỉ đã có từ lúc đổi vẫn dẫn về đúng chỗ.',
    yes: 'Hoàn tác lần đổi này',
    undoing: 'Đang hoàn tác…',
    no: 'Thôi',
    cannot: 'Chưa hoàn tác được',
    cannotNote:
      'Một lần đổi được hoàn tác trọn vẹn để không tên nào, địa chỉ nào bị mất. Bạn lo xong các mục dưới đây thì hoàn tác được.',
    inTheWay: (count: number) => `${count} mục đang vướng`,
    again: 'Xem lại',
    close: 'Đóng',
  },
  returned: 'Đã trả lại',
  another: 'Ghi việc khác',

  recent: 'Các lần đổi',
  noRecent: 'Chưa có lần đổi nào.',
  recentLine: (basis: string, name: string, at: string) =>
    [basis, name, formatInstant(at)].filter(Boolean).join(' · '),
  open: 'Xem',
} as const;

export const deeds: Record<Deed, { label: string; note: string }> = {
  rename: { label: 'Đổi tên', note: 'Một nơi, tên khác' },
  merge: { label: 'Sáp nhập', note: 'Nhiều nơi làm một' },
  split: { label: 'Chia tách', note: 'Một nơi thành nhiều' },
  move: { label: 'Chuyển', note: 'Ấp, khóm về xã, phường khác' },
};

export const levels: Record<Level, string> = { hamlet: 'Ấp, khóm', commune: 'Xã, phường' };

export const states: Record<ChangeState, string> = {
  waiting: 'chờ tới ngày',
  stalled: 'cần xem lại',
  applying: 'đang đổi',
  done: 'đã đổi',
  recalled: 'đang hoàn tác',
  undoing: 'đang hoàn tác',
  undone: 'đã hoàn tác',
  dropped: 'đã bỏ lịch',
};

/** The forms' texts about changes that wait. */
export const plannedTexts = {
  label: 'Sắp đổi ấp, khóm, xã, phường',
  waits: 'Tới ngày, máy tự đổi tên, địa chỉ; bạn khỏi sửa trước ở đây.',
  stalled: 'Lần đổi này đang dừng, chờ người duyệt xem lại.',
  open: 'Xem lịch đổi',
};
