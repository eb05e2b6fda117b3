import { fold } from '../../../content/text/fold.ts';

const listed = (lines: string) => lines.trim().split(/\s+/);

/** Family names, accented and in lower case. */
const families = listed(`
  nguyễn trần lê phạm huỳnh hoàng phan võ vũ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh đinh lâm mai
  tô trương lương phùng hà thái tạ châu quách tăng thạch sơn kim danh lưu cao triệu tống vương diệp ông
  từ la lục mã nghiêm ninh quan thân tiêu tôn trang trầm ung văn viên chung cù giang hứa kiều khưu lại
  liêu mạc nhan ngụy âu biện bạch cổ dư doãn hàng hầu khổng lạc thi thiều thang tôn trà uông vi vòng
`);
/** Those that are hardly ever another word. */
const sure = listed('nguyễn trần lê phạm huỳnh hoàng phan võ vũ đặng bùi ngô trịnh đoàn lâm');
const sureWithoutAccents = listed('nguyen tran pham huynh trinh');
/** The words that many names have in the middle. */
const middles = listed('văn thị hữu ngọc minh thanh công đức thu kim hoàng quốc thành hồng');

/** The words of address in front of a name. */
const callings = listed(`
  anh chị ông bà cô chú bác cậu dì mợ thím dượng em thầy cháu bé
`);
/** A name after these is that of a place. */
const places = listed(
  'xã phường ấp khóm huyện tỉnh đường cầu chợ trường trấn phố kênh rạch lộ sông',
);

const sets = {
  families: new Set(families),
  plainFamilies: new Set(families.map(fold)),
  sure: new Set(sure),
  sureWithoutAccents: new Set(sureWithoutAccents),
  middles: new Set(middles.map(fold)),
  callings: new Set(callings),
  places: new Set(places),
};

/**
 * Tells whether a word may be a family name; without accents it counts as every name that it may
 * be.
 */
export const isFamily = (word: string): boolean =>
  sets.families.has(word) || (fold(word) === word && sets.plainFamilies.has(word));

export const isSureFamily = (word: string): boolean =>
  sets.sure.has(word) || sets.sureWithoutAccents.has(word);

export const isMiddle = (word: string): boolean => sets.middles.has(fold(word));
export const isCalling = (word: string): boolean => sets.callings.has(word);
export const isPlaceWord = (word: string): boolean => sets.places.has(word);
