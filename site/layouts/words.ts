import { wordsIn } from '../words.ts';

export const frameWords = wordsIn({
  vi: {
    language: 'vi',
    brand: 'Ấp Số',
    province: (name: string) => `Tỉnh ${name}`,
    toHome: 'Ấp Số, về trang đầu',
    skip: 'Tới nội dung chính',
    doors: {
      label: 'Mục chính',
      home: 'Trang đầu',
      search: 'Tìm',
      team: 'Tổ ở ấp',
      saved: 'Đã lưu',
    },
    display: 'Chữ to',
    crumbs: 'Đường dẫn',
    translations: 'Bài này bằng tiếng khác',
    about: (province: string) =>
      `Trang hướng dẫn của các tổ công nghệ số cộng đồng tỉnh ${province}.`,
    emergency: 'Khẩn cấp, gọi liền',
    allHotlines: 'Tất cả số cần gọi',
    footLinks: {
      label: 'Về trang này',
      about: 'Giới thiệu',
      feedback: 'Góp ý, báo sai',
      privacy: 'Bảo vệ thông tin của bà con',
      accessibility: 'Trợ năng',
      terms: 'Chữ khó hiểu',
      notices: 'Thông báo',
      feed: 'Tin mới qua RSS',
    },
    sample: 'Dữ liệu mẫu',
    dateline: {
      updated: (day: string) => `Cập nhật ngày ${day}`,
      review: (day: string) => `Xem lại trước ngày ${day}`,
      overdue: 'Bài này đang chờ xem lại. Bà con hỏi tổ ở ấp trước khi làm.',
      owner: (name: string) => `Người giữ bài: ${name}`,
      sources: 'Theo:',
      report: 'Báo chỗ sai',
    },
    blocks: {
      note: 'Nên biết',
      warning: 'Coi chừng',
      tip: 'Mẹo hay',
      call: (number: string) => `Gọi ${number}`,
      video: 'Xem phim (mở trang khác, cần mạng)',
      file: (format: string, size: string) => `${format}, ${size}`,
    },
    qr: 'Mã QR mở trang này',
    external: '(mở trang khác)',
  },
});
