import { wordsIn } from './words-in.ts';

export const documentWords = wordsIn({
  vi: {
    all: 'Tài liệu cho tổ viên',
    allLead: 'Tài liệu tập huấn của tổ công nghệ số, ghi rõ nơi ban hành.',
    about: 'Tài liệu tập huấn của bộ và tỉnh cho tổ viên tổ công nghệ số.',
    member: 'Việc của tổ viên',
    visitSheet: 'Phiếu đi từng nhà, để in',
    open: 'Mở trang có tài liệu',
    whereToGet:
      'Trang này chưa có bản đầy đủ. Tổ viên hỏi ở Ủy ban nhân dân xã, phường, hoặc nơi ban hành.',
    none: 'Chưa có tài liệu nào được đăng.',
    source: 'Theo:',
  },
});
