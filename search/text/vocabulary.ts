import { fold } from '../../content/text/fold.ts';

/**
 * Knowledge of the search about Vietnamese beyond the editors' synonyms. Data only, valid for every
 * province.
 */

/** Abbreviations and spoken forms with what they stand for; each finds the other. */
export const abbreviations: readonly (readonly string[])[] = [
  ['dvc', 'dịch vụ công'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['cccd', 'căn cước công dân', 'căn cước'],
  ['cmnd', 'chứng minh nhân dân', 'căn cước'],
  ['bhyt', 'bảo hiểm y tế'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['đt', 'điện thoại'],
  ['sđt', 'số điện thoại'],
  ['cnscđ', 'công nghệ số cộng đồng'],
  ['tcnscđ', 'tổ công nghệ số cộng đồng'],
  ['cđs', 'chuyển đổi số'],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['tthc', 'thủ tục hành chính'],
  ['ttpvhcc', 'trung tâm phục vụ hành chính công'],
  ['tmđt', 'thương mại điện tử'],
  ['htx', 'hợp tác xã'],
  ['gplx', 'giấy phép lái xe'],
  ['gks', 'giấy khai sinh'],
  ['ks', 'khai sinh'],
  ['kh', 'kết hôn'],
  ['hc', 'hộ chiếu'],
  ['xn', 'xác nhận'],
  ['hkd', 'hộ kinh doanh'],
  ['stk', 'số tài khoản'],
  ['ck', 'chuyển khoản'],
  ['tk', 'tài khoản'],
  ['mk', 'mật khẩu'],
  ['nh', 'ngân hàng'],
  ['bv', 'bệnh viện'],
  ['bs', 'bác sĩ'],
  ['kh', 'kế hoạch'],
  ['qđ', 'quyết định'],
  ['nq', 'nghị quyết'],
  ['nđ', 'nghị định'],
  ['tt', 'thị trấn'],
  ['tx', 'thị xã'],
  ['tp', 'thành phố'],
  ['đk', 'đăng ký'],
  ['ko', 'k', 'không', 'hông', 'hổng'],
  ['hs', 'hồ sơ'],
  // Southern speech and standard spelling.
  ['vô', 'dzô', 'vào'],
  ['sanh', 'sinh'],
  ['gởi', 'gửi'],
  ['bịnh', 'bệnh'],
  ['thiệt', 'thật'],
  ['giựt', 'giật'],
  ['coi', 'xem'],
];

/** Foreign words that would otherwise be decoded as Telex keystrokes. */
export const foreignWords: ReadonlySet<string> = new Set(
  (
    'taxi tax box inbox mix yes room meet docs door keep deep www user users test post pos pass off add ' +
    'visa maps virus reset next text part sort asus this was see seen tree free poor how'
  ).split(' '),
);

/** Letters before a number or name that abbreviate a kind of place (p5, h. đầm dơi). */
export const placeLetters: Readonly<Record<string, string>> = {
  p: 'phường',
  f: 'phường',
  x: 'xã',
  h: 'huyện',
  k: 'khóm',
  a: 'ấp',
};

/** Those that mean something else before a name (Vĩnh Mỹ A; k = không). */
export const beforeNumbersOnly: readonly string[] = ['a', 'k'];

/** Words between what somebody wants and the place where; "xe tải" is none. */
export const beforePlaces: readonly string[] = ['ở', 'tại', 'o', 'tai'];

/** Words that may precede a number without a space (phường5, ap3). */
export const numberedPlaces: readonly string[] = ['phường', 'khóm', 'ấp', 'xã', 'tổ', 'khu'];

/** Spoken numbers, folded; the first is 1. */
export const numberWords: readonly string[] = 'mot hai ba bon nam sau bay tam chin muoi'.split(' ');

/** The units amounts are counted in, folded: "50 triệu" tells how bad a thing is, not which. */
export const units: ReadonlySet<string> = new Set(
  'trieu tr ngan nghin k tuan thang ngay'.split(' '),
);

/** Stop words. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'cho của là gì ở được không tôi tui muốn cần cách như thế nào sao bị có và với thì mà các ' +
    'những một về khi từ này kia đó ra vào vô giùm dùm nhờ xin hỏi em anh chị cô chú bác ơi làm ' +
    'đâu mình phải hay hoặc trong để rồi nếu hết bằng lúc đi ' +
    'ko hông hổng đc dc lm vậy vầy dạ nè nha nhé hoài luôn nữa thôi giờ bữa ' +
    'biết chưa đã đang sẽ mấy quá thiệt thật nên vì theo đem mang thêm xong trước sau còn ' +
    'nhiều hơn rất thấy bị đây nào ạ hả trên tại nó họ nhờ bên'
  ).split(' '),
);

/** Fillers that are ambiguous without accents: "mang" may be "mạng", "bac" is in "Bạc Liêu". */
const ambiguous = 'mang da dang theo con sau thay vay may trong ho tai ben bac a'.split(' ');

/** Stop words for queries typed without accents. */
export const plainFillers: ReadonlySet<string> = new Set(
  [...fillers].map(fold).filter((plain) => !ambiguous.includes(plain)),
);

/**
 * Aspects of a thing, as each guide tells them: where, how much, how long, with which papers.
 */
const aspects: readonly string[] = [
  'lệ phí',
  'mất phí',
  'bao lâu',
  'mấy ngày',
  'bao nhiêu tiền',
  'mất bao nhiêu',
  'mất bao lâu',
  'mất mấy',
  'thời gian',
  'cần gì',
  'cần giấy tờ',
  'chuẩn bị',
  'giấy tờ gì',
  'thủ tục',
  'hướng dẫn',
  'quy định',
  'điều kiện',
  'trường hợp',
  'tại sao',
  'làm thế nào',
  'bằng cách nào',
  'khi nào',
  'ai được',
  'có thể',
  'bắt buộc',
  'xin cấp',
  'giải quyết',
  'trình tự',
  'sử dụng',
  'nơi nào',
  'cho hỏi',
  'quy trình',
  'những bước nào',
  'chú ý',
  'lưu ý',
  'kinh nghiệm',
  'là số của ai',
  'thành phần hồ sơ',
  'tại nhà',
  'đăng ký',
  'tra cứu',
  'giờ thuộc',
  'thuộc xã nào',
  'nhập về',
  'đổi tên thành',
];

/** Whose matter it is tells nothing of it: "vợ tôi mới đẻ" asks what "mới đẻ" does. */
const people: readonly string[] = [
  ...['vợ', 'chồng', 'mẹ', 'má', 'ba', 'bố', 'cha', 'tía', 'con', 'cháu', 'ông', 'bà'],
  ...['anh', 'chị', 'em', 'nhà'],
].flatMap((one) => [`${one} tôi`, `${one} tui`]);

/** Stop phrases: nearly everything here is done on a phone or online. */
export const fillerPhrases: readonly string[] = [
  ...aspects,
  ...people,
  ...['trên', 'qua', 'bằng', 'vô', 'vào', 'trong'].flatMap((by) => [
    `${by} điện thoại`,
    `${by} đt`,
  ]),
  'người ta',
  'giấy gì',
  'cảm ơn',
  'kính gửi',
  'báo ai',
  'hỏi ai',
  'những ai',
  'cái gì',
  'trên mạng',
  'qua mạng',
  'trực tuyến',
  'online',
  'bao nhiêu',
  'ở đâu',
  'chừng nào',
  'bữa nay',
  'hôm nay',
  'tháng này',
  'năm nay',
];
