import type { Against } from '../compare.ts';
import type { VersionLine } from '../read.ts';

/** Every word of the list of versions, and of one of them. */
export const texts = {
  versions: 'Các phiên bản',
  note: 'Mỗi lần lưu là một phiên bản. Chạm vào giờ để xem khác gì bản trước, và lấy lại bản cũ.',
  none: 'Chưa có phiên bản nào.',
  at: 'Lưu lúc',
  who: 'Người lưu',
  state: 'Là bản',
  nobody: 'Hệ thống',
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  page: (page: number, pages: number) => `Trang ${page} trong ${pages}`,
  audit: 'Xem nhật ký của mục này',
  savedAt: (at: string) => `Bản lưu lúc ${at}`,
  against: 'So với',
  changes: 'Có gì thay đổi',
  first: 'Đây là bản đầu tiên. Lúc ấy có:',
  alike: (at: string) => `Không khác gì bản lưu lúc ${at}.`,
  asNow: 'Nội dung bản này giống hệt trong mẫu nhập hiện nay, nên không có gì để lấy lại.',
  changed: (count: number, at: string) => `${count} chỗ đã đổi so với bản lưu lúc ${at}`,
  changedSince: (count: number, at: string) =>
    `Từ bản này đến bản lưu lúc ${at}, ${count} chỗ đã đổi`,
};

export const againstNames: Record<Against, string> = {
  before: 'Bản ngay trước',
  live: 'Bản đang dùng',
  newest: 'Bản mới nhất',
};

export const stateNames: Record<VersionLine['state'], string> = {
  live: 'Đang dùng',
  newest: 'Nháp mới nhất',
  published: 'Từng đăng',
  draft: 'Nháp cũ',
};

export const restoreTexts = {
  words: {
    ask: 'Lấy lại bản này',
    sure: 'Những gì trong mẫu nhập được thay bằng bản này. Bản hiện nay vẫn còn trong các phiên bản. Lấy lại?',
    yes: 'Lấy lại',
    no: 'Thôi',
  },
  done: 'Đã lấy lại bản này.',
};
