import { joinHyphens } from './whole-words.ts';

/** Compounds of Vietnamese that a balanced title must not tear apart. */
const compounds = [
  'công nghệ',
  'ứng dụng',
  'căn cước',
  'điện thoại',
  'điện tử',
  'định danh',
  'dịch vụ',
  'hồ sơ',
  'lừa đảo',
  'ngân hàng',
  'chính sách',
  'thông tin',
  'sức khỏe',
  'khai sinh',
  'bảo hiểm',
  'tài khoản',
  'mật khẩu',
  'bà con',
  'cộng đồng',
  'quốc gia',
  'trực tuyến',
  'giấy tờ',
  'đăng nhập',
  'đăng ký',
  'kích hoạt',
  'khuôn mặt',
  'màn hình',
  'công an',
  'xã hội',
  'bình dân',
  'học vụ',
  'bản sao',
  'thủ tục',
  'lệ phí',
  'học phí',
  'kỹ năng',
  'xác nhận',
  'chứng thực',
  'phản ánh',
  'sáp nhập',
  'thương mại',
  'bệnh viện',
  'y tế',
  'bác sĩ',
  'cha mẹ',
  'tổ viên',
  'nhà mạng',
  'hôn nhân',
  'tạm trú',
  'thường trú',
  'an toàn',
  'kết quả',
  'thành phố',
  'thị xã',
  'thị trấn',
  'góp ý',
  'chuyển đổi',
  'chính quyền',
  'kinh tế',
  'sản xuất',
  'giáo dục',
  'thanh toán',
  'tiền mặt',
  'hiện trường',
  'trật tự',
  'phần mềm',
  'tín dụng',
  'tín nhiệm',
  'trợ cấp',
  'sản phẩm',
  'đặc sản',
  'gian hàng',
  'chất lượng',
  'dung lượng',
  'nhật ký',
  'nguồn gốc',
  'liên lạc',
  'thông minh',
  'tình trạng',
  'cao tuổi',
  'nghị định',
  'nghị quyết',
  'quyết định',
  'kế hoạch',
  'mã OTP',
  'mã QR',
];

const pattern = new RegExp(
  `(?<!\\p{L})(?:${compounds.join('|')}|mức \\d|bước \\d)(?!\\p{L})`,
  'giu',
);

/** The name of a place behind its kind: "Đầm Dơi" in "Huyện Đầm Dơi". */
const placeNames =
  /(?<=(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Hh]uyện|[Tt]hị trấn|[Pp]hường|[Xx]ã|[Kk]hóm|[Ấấ]p) )\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+/gu;

/** Letters that stand on one line of a heading on the narrowest phones: a longer name would be torn within a word. */
const longestWhole = 15;

/** “1900 0368”, “1900 545 413” */
const freeNumbers = /\b1[89]00(?: \d{3,4}){1,2}\b/g;

/** Puts a no-break space into compound words and names of places, so that lines of a title break between words. */
export function joinWords(title: string): string {
  return joinHyphens(
    joinNumbers(title)
      .replace(placeNames, (name) => (name.length > longestWhole ? name : unbroken(name)))
      .replace(pattern, unbroken),
  );
}

/** Keeps telephone numbers whole, in running text and in its HTML. */
export function joinNumbers(text: string): string {
  return text.replace(freeNumbers, unbroken);
}

function unbroken(words: string): string {
  return words.replace(/ /g, '\u00a0');
}
