import { wordsIn } from './words-in.ts';

/** The start of the pages of team members. */
export const memberWords = wordsIn({
  vi: {
    crumb: 'Tổ viên',
    hub: {
      title: 'Hôm nay mình làm gì?',
      page: 'Việc của tổ viên',
      about:
        'Cho tổ viên tổ công nghệ số: đi từng nhà, phiếu đếm, cộng số của tổ, báo cáo tháng, tờ rơi. Không cần đăng ký, không cần mạng.',
      lead: 'Cho tổ viên tổ công nghệ số. Không cần đăng ký, mất sóng vẫn mở được.',
      doors: 'Việc của tổ viên',
      tools: {
        visits: { title: 'Đi từng nhà', note: 'Coi chỉ gì, nói sao' },
        tally: { title: 'Phiếu đếm', note: 'Ghé xong bấm ba cái' },
        adding: { title: 'Cộng số của tổ', note: 'Mấy máy cộng lại bằng một mã' },
        report: { title: 'Báo cáo tháng', note: 'Nhắn Zalo, in giấy ký tên' },
        leaflets: { title: 'Tờ rơi và loa', note: 'Tờ phát, áp phích, bài đọc loa' },
      },
      ofMonth: (month: string, guide: string) => `Áp phích tháng ${month}: ${guide}`,
      team: 'Tổ của tôi',
      noPlace: 'Chọn ấp của mình một lần, máy này nhớ.',
      choose: 'Chọn ấp của tôi',
      withoutScript: 'Xem danh bạ của tổ mình ở trang xã, phường.',
      learn: 'Học trước khi chỉ',
      answers: (question: string) => `Trả lời được: ${question}`,
      askBack: 'Tổ viên tự hỏi',
      askBackNote: (texts: number) => `Câu hỏi của ${texts} bài và tài liệu, học xong trả lời được`,
      documents: 'Tài liệu tập huấn',
      handbook: 'Sổ tay giấy, bốn trang',
      handbookNote: 'Không mang điện thoại vẫn có mà coi',
      paper: 'Phiếu đi từng nhà, in ra giấy',
      paperNote: 'Cho người không dùng điện thoại',
      kept: 'Máy này giữ gì',
      keptWhat:
        'Chỉ con số: nhà, người, việc theo tháng và theo ngày. Không tên, không địa chỉ, không giờ giấc của bà con. Số nằm trong máy, chỉ gửi đi khi anh chị bấm “Gửi về xã”.',
      forget: 'Xóa hết số trên máy này',
      offline: 'Phần này đã nằm sẵn trong máy, mất sóng vẫn mở được.',
    },
  },
});
