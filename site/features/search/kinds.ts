import type { TitleKind } from '../../../search/titles.ts';

/** What a result is, in a word. */
export const kindNames: Record<TitleKind, string> = {
  guide: 'Hướng dẫn',
  article: 'Chính sách',
  document: 'Tài liệu',
  app: 'Ứng dụng',
  topic: 'Chủ đề',
  notice: 'Thông báo',
  commune: 'Xã, phường',
  hamlet: 'Tổ ở ấp',
  'former-unit': 'Tên cũ, tên mới',
  hotline: 'Số điện thoại',
  term: 'Chữ khó hiểu',
  page: 'Trang',
};
