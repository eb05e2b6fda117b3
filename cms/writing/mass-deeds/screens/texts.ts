import { formatInstant } from '../../../../content/text/date.ts';
import type { DeedKind, DeedState } from '../store.ts';
import type { DeedItem, ListedDeed } from '../view.ts';

/** Every word about deeds that are done to many documents at once. */
export const texts = {
  title: 'Việc hàng loạt',
  intro:
    'Những việc làm với nhiều mục một lần: ai làm, lúc nào, với những mục nào. Trong 30 ngày thì hoàn tác được: máy nói trước mục nào trở lại, rồi làm đúng như vậy.',
  waiting: 'Đang mở…',
  notYours: 'Trang này dành cho người soạn, duyệt và quản trị của tỉnh.',

  recent: 'Trong 30 ngày qua',
  noRecent: 'Chưa có việc nào.',
  line: (name: string, at: string) => [name, formatInstant(at)].filter(Boolean).join(' · '),
  open: 'Xem',
  last: 'Vừa làm',
  all: 'Mọi việc hàng loạt',

  progress: (done: number, total: number) => `${done} trong ${total} mục`,
  workingNote: 'Đóng trang này cũng được: máy chủ làm tiếp cho xong.',
  working: {
    preparing: 'Đang chuẩn bị…',
    applying: 'Đang làm…',
    undoing: 'Đang hoàn tác…',
  },
  waits: (count: number, at: string) =>
    `Còn ${count} mục đợi tới ${formatInstant(at)}: mỗi tài khoản gỡ, xóa nhiều nhất 10 mục trong 10 phút. Tới lúc ấy máy tự làm tiếp.`,
  planned: (count: number, at: string) =>
    `Kế hoạch: chưa mục nào bị đụng tới. ${count} mục sẽ làm lúc ${formatInstant(at)}, hoặc ngay khi có người thứ hai xác nhận. Ai duyệt được cũng dừng được, ở trang chính.`,
  needsSecond: (count: number) =>
    `Chưa mục nào bị xóa: ${count} mục chờ người thứ hai xác nhận. Ai duyệt được cũng dừng được, ở trang chính.`,
  stopped: 'Kế hoạch đã dừng: không mục nào bị đụng tới.',
  final: 'Đã xóa hẳn thì không hoàn tác được.',
  dashboard: 'Mở trang chính',
  undoUntil: (at: string) => `Hoàn tác được tới ${formatInstant(at)}.`,

  stop: 'Dừng việc này',
  stopYes: 'Dừng',
  stopping: 'Đang dừng…',
  willStop: (left: number, done: number, what: string) =>
    done > 0
      ? `${left} mục chưa tới lượt thì để nguyên. ${done} mục đã ${what} thì vẫn vậy.`
      : `${left} mục chưa tới lượt thì để nguyên. Chưa mục nào bị đụng tới.`,
  stoppedHalfway: (name: string, done: number, left: number, what: string) =>
    `${name || 'Có người'} đã dừng việc này: ${done} mục đã ${what}, ${left} mục để nguyên.`,

  undo: 'Hoàn tác',
  undoAgain: 'Hoàn tác tiếp những mục còn lại',
  looking: 'Đang xem…',
  failed: 'Chưa xem được, hãy kiểm tra mạng rồi thử lại.',
  willReturn: (count: number) => `${count} mục trở lại như trước`,
  returnsInPart: (count: number) => `${count} mục chỉ trở lại một phần`,
  nothingReturns: 'Lúc này không còn mục nào trở lại được.',
  stays: (count: number) => `${count} mục để nguyên như hiện nay`,
  yes: 'Hoàn tác việc này',
  beginning: 'Đang hoàn tác…',
  no: 'Thôi',
  close: 'Đóng',

  live: 'đang đăng',
  draft: 'bản nháp',
} as const;

const states: Record<DeedState, string> = {
  preparing: 'đang chuẩn bị',
  planned: 'kế hoạch',
  stopped: 'đã dừng',
  applying: 'đang làm',
  done: 'đã làm',
  undoing: 'đang hoàn tác',
  undone: 'đã hoàn tác',
};

/** The outcome for a document that was not left alone. */
export const doneWords: Record<DeedKind, string> = {
  takeOff: 'gỡ khỏi trang',
  replace: 'thay',
  trash: 'bỏ vào thùng rác',
  restore: 'khôi phục',
  erase: 'xóa hẳn',
};

/** The progress of a deed of a list. */
export const stateOf = ({ state, stoppedBy }: Pick<ListedDeed, 'state' | 'stoppedBy'>): string =>
  state === 'done' && stoppedBy !== undefined ? 'dừng giữa chừng' : states[state];

/** The outcomes of documents, in the order in which they are told. */
export const itemGroups: {
  states: DeedItem['state'][];
  say: (count: number) => string;
  isTrouble?: true;
}[] = [
  { states: ['undone-kept'], say: (count) => `${count} mục chưa trở lại`, isTrouble: true },
  { states: ['undone'], say: (count) => `${count} mục đã trở lại như trước` },
  { states: ['done'], say: (count) => `${count} mục đã làm` },
  { states: ['planned'], say: (count) => `${count} mục chưa tới lượt` },
  { states: ['kept'], say: (count) => `${count} mục để nguyên`, isTrouble: true },
];
