import type { VersionLine } from '../../versions/read.ts';

/** Every word of the list of versions. */
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
};

export const stateNames: Record<VersionLine['state'], string> = {
  live: 'Đang dùng',
  newest: 'Nháp mới nhất',
  published: 'Từng đăng',
  draft: 'Nháp cũ',
};
