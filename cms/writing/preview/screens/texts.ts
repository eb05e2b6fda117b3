import type { Changes, View } from '../drawing.ts';

/** The texts an editor reads around a previewed page. */
export const texts = {
  open: 'Xem trước',
  close: 'Đóng bản xem trước',
  closeShort: 'Đóng',
  back: 'Về trang soạn',
  name: 'Bản xem trước',
  choose: 'Xem trên',
  both: 'Điện thoại và quầy',
  views: {
    phone: 'Điện thoại',
    kiosk: 'Máy ở quầy',
    changes: 'So với bản đang đăng',
  } satisfies Record<View, string>,
  frames: {
    phone: 'Trang trên điện thoại, đang xem trước',
    kiosk: 'Màn hình ở quầy, đang xem trước',
    changes: 'Trang với những chỗ khác bản đang đăng',
  } satisfies Record<View, string>,
  drawing: 'Đang vẽ…',
  drawingFirst: 'Đang vẽ trang, chờ chút…',
  notDrawn: 'Chưa vẽ được trang.',
  drawn: 'Đúng như đang soạn, chưa lưu cũng thấy.',
  waiting: 'Chờ chút…',
  again: 'Vẽ lại',
  offline: 'Mất liên lạc với máy chủ nên bản xem trước chưa mới. Kiểm tra mạng rồi bấm “Vẽ lại”.',
  link: 'Trong bản xem trước, liên kết và nút gửi không mở trang khác.',
  missing: (count: number) => `Trang còn thiếu ${count} điều`,
  none: 'Loại nội dung này không có ở đây.',
  before: 'Chỗ trước',
  after: 'Chỗ sau',
  added: 'thêm vào',
  removed: 'bỏ đi',
};

/** Says how a draft differs from what is public. */
export function changesInWords(changes: Changes): string {
  switch (changes.state) {
    case 'new':
      return 'Chưa đăng lần nào nên chưa có gì để so.';
    case 'same':
      return 'Giống hệt bản đang đăng.';
    case 'much':
      return 'Khác bản đang đăng nhiều quá nên không đánh dấu từng chỗ được. Hãy xem ở phần “Điện thoại”.';
    case 'marked':
      return `${changes.count} chỗ khác bản đang đăng.`;
  }
}

/** The texts an editor reads where a draft is shown to somebody without an account. */
export const linkTexts = {
  open: 'Gửi đường dẫn xem thử',
  about:
    'Ai có đường dẫn này thì xem được bản nháp đã lưu mới nhất trong 7 ngày, không cần tài khoản. Những gì chưa lưu thì không thấy.',
  saveFirst: 'Lưu bản nháp trước rồi mới gửi đường dẫn được.',
  make: 'Tạo đường dẫn',
  address: 'Đường dẫn xem thử',
  until: 'Dùng được đến',
  sender: 'người gửi:',
  copy: 'Chép',
  end: 'Thu hồi',
  copied: 'Đã chép đường dẫn. Dán vào tin nhắn để gửi.',
  notCopied: 'Trình duyệt không cho chép. Hãy chạm vào đường dẫn rồi tự chép.',
  ended: 'Đã thu hồi: đường dẫn đó không mở được nữa.',
};
