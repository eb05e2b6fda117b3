/** The texts of the search over everything. */
export const texts = {
  find: 'Tìm mọi thứ',
  placeholder: 'Tên bài, người trong tổ, ấp, xã, tên cũ, mục cài đặt…',
  label: 'Tìm trong hệ quản trị',
  results: 'Những gì tìm thấy',
  close: 'Đóng',
  looking: 'Đang tìm…',
  offline: 'Máy chủ chưa trả lời. Kiểm tra mạng rồi gõ lại.',
  count: (count: number) => (count === 0 ? 'Không thấy gì' : `${count} kết quả`),
  none: (typed: string) => `Không thấy gì có tên “${typed}”.`,
  noneNote:
    'Thử bớt chữ, hay gõ một phần của tên. Máy tìm theo tên, không tìm trong lòng bài; mục bạn không được xem thì không hiện.',
  all: (kind: string) => `Xem hết trong ${kind}`,
  recent: 'Mới mở từ đây',
  what: 'Tìm được gì ở đây?',
  kinds: [
    'Bài, tài liệu, thông báo, hình: cả nháp và đang đăng',
    'Ấp, khóm, xã, phường và tên cũ',
    'Người trong tổ công nghệ số',
    'Từng mục trong Cài đặt, từng màn hình, từng trang sổ tay',
  ],
  accents: 'Gõ không dấu cũng được.',
  keys: 'Mũi tên lên, xuống để chọn · Enter để mở · Esc để đóng',
  write: 'Viết hướng dẫn',
  ownTeam: 'Sửa tổ của tôi',
} as const;
