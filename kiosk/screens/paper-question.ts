/** How one asks for something that a guide says to have at hand. */
export interface PaperQuestion {
  /** Something to bring, something to have, or something to know. */
  kind: 'bring' | 'have' | 'know';
  /** The thing itself, as it stands inside the question. */
  thing: string;
  /** What was said about it, for below the question. */
  condition?: string;
  /** The drawing that shows it. */
  drawing: string;
}

/** What one carries in one's head. */
const known = /^(biết|tên|việc|địa chỉ|ngày giờ)(?=[\s,])/i;
const notCarried =
  /^(tài khoản|mật khẩu|ứng dụng|mạng|người|con cháu|chỗ|một việc|điều|mã|số|hồ sơ đã|vneid|thẻ .+ đã đưa)/i;

/** What may be asked for, by the words that name it; the first that fits is shown. */
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

/** How an entry begins that may be shown in place of the one before. */
export const alternative = /^Hoặc /;

/** Reads an entry of a guide's checklist: "Số báo danh, nếu là điểm thi". */
export function paperQuestion(text: string): PaperQuestion {
  const [whole = text, condition] = text
    .replace(alternative, '')
    .split(/,\s(?=nếu |để )|\s(?=nếu có$)/);
  const kind = kindOf(whole);
  const thing = lowerFirst(whole.replace(/^biết /i, ''));
  const drawing = pictures.find(([words]) => words.test(thing))?.[1] ?? 'dem-giay-to';
  return { kind, thing, condition: condition && upperFirst(condition), drawing };
}

function kindOf(whole: string): PaperQuestion['kind'] {
  if (known.test(whole)) return 'know';
  return notCarried.test(whole) ? 'have' : 'bring';
}

/** A first letter is lowered, but not that of SIM, VNeID or OCOP. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
