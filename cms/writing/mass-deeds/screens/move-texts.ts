import { formatInstant } from '../../../../content/text/date.ts';
import type { MoveKind } from '../store.ts';

interface MoveTexts {
  sure: (count: number) => string;
  none: string;
  /** The note on what it means; for documents that are approved and published, or of a list. */
  note: { workflow: string; list: string };
  goes: (count: number) => string;
  waits: (count: number, at: string) => string;
  planNote: (at: string) => string;
  planned: (count: number) => string;
  yes: (count: number) => string;
}

const paced = 'mỗi tài khoản gỡ, xóa nhiều nhất 10 mục trong 10 phút';

/** Every word about moving many documents into the trash, out of it, and emptying it. */
export const moveTexts: Record<MoveKind, MoveTexts> = {
  trash: {
    sure: (count) => `Bỏ ${count} mục vào thùng rác?`,
    none: 'Không có mục nào bỏ được vào thùng rác',
    note: {
      workflow:
        'Nội dung và các phiên bản còn nguyên trong thùng rác. Trong 30 ngày thì hoàn tác được một lần cho cả loạt.',
      list: 'Lần dựng trang kế tiếp không dùng các mục này nữa. Trong 30 ngày thì hoàn tác được một lần cho cả loạt, các mục được dùng lại y như cũ.',
    },
    goes: (count) => `${count} mục vào thùng rác ngay`,
    waits: (count, at) => `${count} mục vào sau, xong lúc ${formatInstant(at)} (${paced})`,
    planNote: (at) =>
      `Nhiều mục như vậy là một kế hoạch: mọi người duyệt và quản trị thấy trên trang chính và dừng được. Có người thứ hai xác nhận thì làm ngay; không ai dừng thì tới ${formatInstant(at)} máy tự làm.`,
    planned: (count) => `${count} mục trong kế hoạch`,
    yes: (count) => `Bỏ ${count} mục vào thùng rác`,
  },
  restore: {
    sure: (count) => `Khôi phục ${count} mục?`,
    none: 'Không có mục nào khôi phục được',
    note: {
      workflow: 'Các mục trở về thành bản nháp, bà con chưa thấy. Hoàn tác được trong 30 ngày.',
      list: 'Các mục được dùng lại y như cũ từ lần dựng trang kế tiếp. Hoàn tác được trong 30 ngày.',
    },
    goes: (count) => `${count} mục khôi phục ngay`,
    waits: () => '',
    planNote: () => '',
    planned: () => '',
    yes: (count) => `Khôi phục ${count} mục`,
  },
  erase: {
    sure: (count) => `Xóa hẳn ${count} mục?`,
    none: 'Không có mục nào xóa hẳn được',
    note: {
      workflow: 'Xóa hẳn rồi thì không hoàn tác được: nội dung và mọi phiên bản mất luôn.',
      list: 'Xóa hẳn rồi thì không hoàn tác được.',
    },
    goes: (count) => `${count} mục xóa hẳn ngay`,
    waits: (count, at) => `${count} mục xóa sau, xong lúc ${formatInstant(at)} (${paced})`,
    planNote: () =>
      'Nhiều mục như vậy thì một người không xóa hẳn được: máy đợi người thứ hai xác nhận ở trang chính. Trước đó chưa mục nào bị xóa, ai duyệt được cũng dừng được.',
    planned: (count) => `${count} mục chờ người thứ hai`,
    yes: (count) => `Xóa hẳn ${count} mục`,
  },
};

export const commonTexts = {
  looking: 'Đang xem…',
  plan: (count: number) => `Lập kế hoạch: ${count} mục`,
  askSecond: (count: number) => `Gửi người thứ hai: ${count} mục`,
  kept: (count: number) => `${count} mục để nguyên`,
  uses: (count: number) => `${count} nơi đang dẫn tới những mục này`,
  noUses: 'Không nơi nào dẫn tới những mục này.',
  useMark: (kind: string, live: boolean, trashed: boolean) =>
    `${kind.toLowerCase()}, ${trashed ? 'trong thùng rác' : live ? 'đang dùng' : 'bản nháp'}`,
  no: 'Thôi',
} as const;
