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
];

const pattern = new RegExp(`(?:${compounds.join('|')}|mức \\d|bước \\d)`, 'gi');

/** Puts a no-break space into compound words, so that lines of a title break between words. */
export function joinWords(title: string): string {
  return title.replace(pattern, (compound) => compound.replace(/ /g, '\u00a0'));
}
