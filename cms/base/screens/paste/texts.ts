import type { Cleaned } from '../../editor/paste/clean.ts';

export const texts = { close: 'Đóng' };

/** Reports on a paste, a sentence for each thing that did not come along as it was. */
export function toldOf({ italics, links, pictures, tables }: Cleaned): string[] {
  return [
    links === 1 ? 'Đã bỏ một liên kết không dùng được, chữ vẫn còn.' : '',
    links > 1 ? `Đã bỏ ${links} liên kết không dùng được, chữ vẫn còn.` : '',
    tables > 0 ? 'Trang không có bảng: đã đổi thành danh sách, bạn xem lại giúp.' : '',
    italics
      ? 'Chữ nghiêng giữa câu đã thành chữ đậm, cả đoạn nghiêng thành chữ thường: trang này nhấn mạnh bằng chữ đậm.'
      : '',
    pictures > 0 ? 'Hình không dán vào đây được. Thêm hình ở mục Hình của bài.' : '',
  ].filter((sentence) => sentence !== '');
}
