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
        tally: { title: 'Phiếu đếm', note: 'Ghé xong chạm ba cái' },
        adding: { title: 'Cộng số của tổ', note: 'Mấy máy cộng lại bằng một mã' },
        report: { title: 'Báo cáo tháng', note: 'Nhắn Zalo, in giấy ký tên' },
        leaflets: { title: 'Tờ rơi và loa', note: 'Tờ phát cho bà con, bài đọc loa' },
      },
      team: 'Tổ của tôi',
      noPlace: 'Chọn ấp của mình một lần, máy này nhớ.',
      choose: 'Chọn ấp của tôi',
      change: 'Đổi ấp khác',
      withoutScript: 'Xem danh bạ của tổ mình ở trang xã, phường.',
      reading: 'Đang mở danh bạ…',
      unread: 'Chưa mở được danh bạ của tổ. Có mạng thì mở lại trang này.',
      members: (count: number) => `${count} người trong danh bạ`,
      reachable: (count: number) =>
        count === 0 ? 'Chưa ai đăng số điện thoại' : `${count} người có số để bà con gọi`,
      meets: (when: string) => `Tổ họp: ${when}`,
      trained: (what: string) => `Tập huấn: ${what}`,
      whole: 'Danh bạ của tổ đủ rồi.',
      missing: 'Danh bạ còn thiếu',
      lacks: {
        team: 'tổ của ấp chưa có trong danh bạ',
        members: (count: number) => `mới có ${count} người, một tổ cần ít nhất 4`,
        phone: 'chưa có số điện thoại nào để bà con gọi',
        meets: 'chưa ghi tổ họp ngày nào, ở đâu',
        trained: 'chưa ghi buổi tập huấn nào',
      },
      message: (place: string, lacks: string[]) =>
        `Kính gửi xã, phường. Danh bạ tổ công nghệ số ${place} còn thiếu: ${lacks.join('; ')}. Nhờ anh chị bổ sung giùm. Số điện thoại chỉ đăng khi người đó đồng ý.`,
      messageTitle: 'Lời nhắn soạn sẵn cho xã',
      copy: 'Chép lời nhắn',
      copied: 'Chép rồi, mở Zalo dán vào.',
      notCopied: 'Máy không cho chép. Nhấn giữ dòng chữ rồi chép giùm.',
      learn: 'Học trước khi chỉ',
      answers: (question: string) => `Trả lời được: ${question}`,
      documents: 'Tài liệu tập huấn',
      paper: 'Phiếu đi từng nhà, in ra giấy',
      paperNote: 'Cho người không dùng điện thoại',
      kept: 'Máy này giữ gì',
      keptWhat:
        'Chỉ con số: nhà, người, việc theo tháng và theo ngày. Không tên, không địa chỉ, không giờ giấc của bà con. Không gì tự gửi đi.',
      forget: 'Xóa hết số trên máy này',
      forgetSure: 'Xóa là mất luôn số chưa cộng qua máy khác. Có chắc không?',
      forgetYes: 'Xóa hết',
      forgetNo: 'Thôi, giữ lại',
      forgotten: 'Đã xóa hết số của phiếu đếm trên máy này.',
      offline: 'Phần này đã nằm sẵn trong máy, mất sóng vẫn mở được.',
    },
  },
});
