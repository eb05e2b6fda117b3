import type { Prepared } from '../../../content/schema/guide.ts';

/** Things that one knows rather than carries. */
const known = /^(biết|tên|việc|địa chỉ|ngày giờ)(?=[\s,])/i;
const notCarried =
  /^(tài khoản|mật khẩu|ứng dụng|mạng|người|con cháu|chỗ|một việc|điều|mã|số|hồ sơ đã|vneid|thẻ .+ đã đưa)/i;

/** Drawings by the words that name a thing; the first match counts. */
const pictures: [RegExp, string][] = [
  [/căn cước|hộ chiếu/i, 'the-can-cuoc'],
  [/khai sinh/i, 'khai-sinh'],
  [/mật khẩu/i, 'nhap-mat-khau'],
  [/số định danh/i, 'the-can-cuoc'],
  [/vneid|ứng dụng|định danh/i, 'cai-ung-dung'],
  [/wi-?fi|mạng (wi|4g)/i, 'wifi-song'],
  [/(?<!màn )hình|đoạn phim/i, 'chup-hinh-hang'],
  [/số điện thoại|số tổng đài/i, 'goi-dien'],
  [/điện thoại|sim/i, 'dien-thoai'],
  [/ngân hàng|số tài khoản|tiền|thẻ ngân hàng/i, 'ngan-hang'],
  [/toa thuốc|bảo hiểm y tế|xét nghiệm|khám/i, 'bac-si'],
  [/hóa đơn|giấy báo|lệ phí/i, 'bien-lai'],
  [/danh sách|phiếu|sổ ghi/i, 'danh-sach'],
  [/ngày giờ/i, 'lich-hen'],
  [/người nhà|con cháu|tổ viên/i, 'hoi-to-cong-nghe'],
  [/thùng giấy|băng keo|nhãn/i, 'dong-goi'],
];

/** Suggests the fields that an editor left empty from the words of the entry. */
export function suggestPrepared(text: string): Pick<Prepared, 'kind' | 'drawing' | 'alternative'> {
  const thing = text.replace(/^Hoặc /, '').split(/,\s(?=nếu |để )/)[0] ?? text;
  const kind = known.test(thing) ? 'know' : notCarried.test(thing) ? 'have' : 'bring';
  const drawing = pictures.find(([words]) => words.test(thing))?.[1];
  return { kind, drawing, alternative: /^Hoặc /.test(text) };
}
