import type { BulkWay } from './bulk.ts';

export const bulkTexts = {
  label: 'Việc với các mục đã chọn',
  chosen: (count: number) => `Đã chọn ${count} mục`,
  none: 'Bỏ chọn',
  busy: (count: number) => `Đang làm với ${count} mục…`,
  all: 'Làm được hết.',
  some: (done: number, refused: number) => `Làm được ${done} mục, còn ${refused} mục chưa:`,
  close: 'Đóng',
  untitled: 'Chưa đặt tên',
  note: 'Nói với bà con điều gì đã đổi (cho những trang đang đăng)',
  sure: (way: BulkWay, count: number) => `${bulkWords[way]} ${count} mục?`,
  cancel: 'Thôi',
} as const;

/** The words on the buttons. */
export const bulkWords: Record<BulkWay, string> = {
  send: 'Gửi duyệt',
  approve: 'Duyệt',
  publish: 'Đăng lên trang',
  unpublish: 'Gỡ khỏi trang',
  trash: 'Bỏ vào thùng rác',
  restore: 'Khôi phục',
  erase: 'Xóa hẳn',
};
