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

const notCarried =
  /^(tài khoản|mật khẩu|ứng dụng|mạng|người|con cháu|chỗ|ngày giờ|một việc|điều|số định danh|vneid)/i;

/** What may be asked for, by the words that name it; the first that fits is shown. */
const pictures: [RegExp, string][] = [
  [/căn cước|hộ chiếu/i, 'the-can-cuoc'],
  [/khai sinh/i, 'khai-sinh'],
  [/mật khẩu/i, 'nhap-mat-khau'],
  [/vneid|ứng dụng|định danh/i, 'cai-ung-dung'],
  [/wi-?fi|mạng (wi|4g)/i, 'wifi-song'],
  [/hình|đoạn phim/i, 'chup-hinh-hang'],
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

/** Reads an entry of a guide's checklist: "Số báo danh, nếu là điểm thi". */
export function paperQuestion(text: string): PaperQuestion {
  const [whole = text, condition] = text.split(/,\s(?=nếu |để )/);
  const thing = lowerFirst(whole.replace(/^Hoặc /, ''));
  const kind = /^biết /i.test(thing) ? 'know' : notCarried.test(thing) ? 'have' : 'bring';
  const drawing = pictures.find(([words]) => words.test(thing))?.[1] ?? 'dem-giay-to';
  return { kind, thing, condition: condition && upperFirst(condition), drawing };
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
