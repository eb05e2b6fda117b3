import { wordsIn } from './words-in.ts';

export const openDataWords = wordsIn({
  vi: {
    title: 'Dữ liệu mở',
    about: 'Tải danh sách xã, phường, ấp, khóm, tên cũ, bài hướng dẫn và số cần gọi để dùng lại.',
    lead: 'Những danh sách trên trang này, gom thành tệp để ai cần thì tải về dùng lại.',
    whatFor: {
      title: 'Dùng vào việc gì',
      text: [
        'Tệp CSV mở bằng Excel hay phần mềm bảng tính nào cũng được. Tệp JSON dành cho người viết phần mềm.',
        'Tệp tự đổi theo trang. Địa chỉ tệp và tên cột giữ nguyên, tải lại lúc nào cũng được.',
      ],
    },
    licence: {
      title: 'Được dùng lại ra sao',
      with: 'Dữ liệu được dùng lại theo giấy phép',
      without: (organisation: string) =>
        `Chưa ghi giấy phép dùng lại. Muốn dùng lại thì hỏi ${organisation}.`,
      source: (organisation: string) => `Dùng lại thì ghi nguồn: ${organisation}.`,
    },
    people: {
      title: 'Không có thông tin của riêng ai',
      text: 'Tệp không có tên, số điện thoại, Zalo hay hình của người trong tổ. Người trong tổ đồng ý cho đăng trên trang của ấp, không phải cho chép thành danh sách.',
    },
    tables: 'Các bảng',
    facts: (rows: string, day: string | undefined) =>
      day ? `${rows} dòng, cập nhật ngày ${day}` : `${rows} dòng`,
    download: (format: string, size: string) => `Tải ${format}, ${size}`,
    columns: 'Các cột nghĩa là gì',
    schema: 'Lược đồ JSON',
    /** Goes on from what a link does, for who hears links one by one. */
    ofTable: (table: string) => `của bảng ${table}`,
    excel: {
      title: 'Mở bằng Excel cho đúng',
      text: 'Excel có thể bỏ số 0 ở đầu số điện thoại và mã. Muốn giữ, vào mục Dữ liệu, chọn lấy từ văn bản/CSV, rồi để các cột đó là Văn bản. Ô bắt đầu bằng dấu =, +, - hay @ có thêm dấu nháy đơn ở trước để máy không hiểu lầm là công thức.',
    },
  },
});
