import { formatInstant } from '../../../../content/text/date.ts';

/** Every word about taking many pages off the site. */
export const takeOffTexts = {
  looking: 'Đang xem…',
  sure: (count: number) => (count > 0 ? `Gỡ ${count} mục khỏi trang?` : 'Không có mục nào gỡ được'),
  note: 'Bà con sẽ không còn thấy những trang này. Trong 30 ngày thì hoàn tác được một lần cho cả loạt.',
  goes: (count: number) => `${count} mục gỡ ngay`,
  waits: (count: number, at: string) =>
    `${count} mục gỡ sau, xong lúc ${formatInstant(at)} (mỗi tài khoản gỡ nhiều nhất 10 mục trong 10 phút)`,
  planNote: (at: string) =>
    `Nhiều mục như vậy là một kế hoạch: mọi người duyệt và quản trị thấy trên trang chính và dừng được. Có người thứ hai xác nhận thì gỡ ngay; không ai dừng thì tới ${formatInstant(at)} máy tự gỡ.`,
  planned: (count: number) => `${count} mục trong kế hoạch`,
  plan: (count: number) => `Lập kế hoạch gỡ ${count} mục`,
  kept: (count: number) => `${count} mục để nguyên`,
  uses: (count: number) => `${count} nơi đang dẫn tới những mục này`,
  noUses: 'Không nơi nào dẫn tới những mục này.',
  useMark: (kind: string, live: boolean) =>
    `${kind.toLowerCase()}, ${live ? 'đang đăng' : 'bản nháp'}`,
  yes: (count: number) => `Gỡ ${count} mục`,
  no: 'Thôi',
} as const;
