import { wordsIn } from '../../words.ts';

export const offlineWords = wordsIn({
  vi: {
    state: {
      offline: 'Máy đang không có mạng.',
      weak: 'Mạng đang yếu hoặc bị mất.',
      savedCopy: (day: string) => `Bản lưu ngày ${day}.`,
      stillReadable: 'Bà con vẫn đọc được trang này.',
      back: 'Có mạng lại rồi.',
      reload: 'Tải bản mới',
      saved: 'Xem những bài đã lưu',
      needsNetwork: 'cần mạng',
    },
    update: { text: 'Trang có bản mới.', reload: 'Tải lại' },
    inApp: {
      text: 'Bà con đang xem trong ứng dụng khác. Muốn lưu bài, nghe đọc, in ra: chạm dấu ba chấm ở góc trên, chọn “Mở bằng trình duyệt”.',
      close: 'Tôi biết rồi',
    },
    saved: 'Đã lưu',
    pageKept: 'Đã lưu. Xem lại ở mục Đã lưu, không cần mạng.',
    packSaved: 'Đã lưu. Số điện thoại của tổ xem được cả khi không có mạng.',
    dropped: 'Đã bỏ lưu.',
    failed: 'Chưa lưu được. Bà con thử lại khi có mạng.',
    saving: 'Đang lưu…',
    progress: (done: number, of: number) => `Đang lưu ${done}/${of}`,
    list: {
      none: 'Bà con chưa lưu bài nào. Mở một bài rồi chạm “Lưu lại”.',
      unsupported:
        'Trình duyệt này không lưu bài được. Bà con mở trang bằng Chrome hoặc Safari, rồi lưu lại.',
      kept: 'Bài đã lưu',
      places: 'Xã, phường đã lưu',
      packs: 'Gói dùng khi không có mạng',
      recent: 'Bài mới xem',
      savedOn: (day: string) => `Lưu ngày ${day}`,
      pages: (count: number, size: string, day: string) =>
        `${count} trang, ${size}, lưu ngày ${day}`,
      sized: (size: string, day: string) => `${size}, lưu ngày ${day}`,
      ownCommune: 'Xã, phường của bà con, chưa lưu.',
      otherCommune: 'Lưu thêm xã, phường khác',
      otherCommuneWhy: 'Mở trang của xã, phường đó rồi chạm “Lưu”.',
      guides: 'Tất cả bài hướng dẫn',
      guidesWaiting: 'Máy tự lưu khi có mạng.',
      search: 'Tìm trong tất cả bài',
      searchWhy: 'Để tìm được mọi chữ khi không có mạng. Nên lưu lúc có Wi-Fi.',
      save: 'Lưu',
      drop: 'Bỏ lưu',
      dropNamed: (name: string) => `Bỏ lưu ${name}`,
      space: 'Máy còn chỗ không?',
      used: (size: string) => `Những gì đã lưu chiếm khoảng ${size}, chưa bằng vài tấm hình.`,
    },
  },
});
