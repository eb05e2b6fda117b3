import type { CommuneKind, HamletKind } from '../names/unit-kinds.ts';
import { wordsIn } from './words-in.ts';
import { communeWord, hamletWord } from '../names/unit-words.ts';

export const formerNameWords = wordsIn({
  vi: {
    all: 'Xã cũ nay là xã nào?',
    allLead:
      'Gõ tên cũ vào ô tìm, hoặc tìm theo huyện cũ ở dưới. Từ ngày 01/07/2025 không còn cấp huyện.',
    about:
      'Tra tên xã, phường, thị trấn, huyện cũ để biết nay thuộc xã, phường nào sau ngày 01/07/2025.',
    unitAbout: (name: string, heirs: string) => `${name} cũ nay thuộc ${heirs}.`,
    crumb: 'Tên cũ, tên mới',
    placeholder: 'Tên xã cũ',
    heirs: (names: string) => `Nay thuộc ${names}`,
    split: (names: string, hamlets: HamletKind) =>
      `Nay chia về ${names}, tùy ${hamletWord[hamlets]}`,
    title: (name: string, heirs: CommuneKind) => `${name} nay thuộc ${communeWord[heirs]} nào?`,
    districtTitle: (name: string, heirs: CommuneKind) =>
      `${name} nay chia ra những ${communeWord[heirs]} nào?`,
    before: (day: string) => `Tới hết ngày ${day}`,
    today: 'Bây giờ là',
    todayOneOf: 'Bây giờ chia về',
    province: (name: string) => `tỉnh ${name}`,
    wholeUnit: 'Toàn bộ về đây.',
    unchanged: 'Giữ nguyên, không sáp nhập.',
    partOnly: 'Một phần về đây.',
    open: (name: string) => `Xem ${name}`,
    chooseTitle: (hamlets: HamletKind) => `Bà con ở ${hamletWord[hamlets]} nào?`,
    choose: (hamlets: HamletKind, heirs: CommuneKind) =>
      `Nơi này đã tách ra, tùy ${hamletWord[hamlets]} mà về ${communeWord[heirs]} khác nhau. Bà con chọn ${hamletWord[hamlets]} của mình.`,
    chooseCommune: (hamlets: HamletKind, heirs: CommuneKind) =>
      `Không thấy ${hamletWord[hamlets]}? Mở từng ${communeWord[heirs]} để tìm, hoặc hỏi Ủy ban nhân dân ${communeWord[heirs]}:`,
    unknownHamlets: (hamlets: HamletKind, heirs: CommuneKind) =>
      `Chưa có danh sách ${hamletWord[hamlets]} theo tên cũ. Bà con mở từng ${communeWord[heirs]} ở trên để tìm ${hamletWord[hamlets]} của mình.`,
    papersTitle: 'Giấy tờ ghi tên cũ',
    papers: (heirs: CommuneKind) =>
      `Có giấy tờ ghi tên cũ mà chưa rõ phải làm gì, bà con hỏi quầy của ${communeWord[heirs]} mới.`,
    namesakes: 'Nơi khác cũng tên này',
    namesakesText: 'Có nhiều nơi cùng tên cũ. Bà con coi kỹ huyện, thị xã, thành phố.',
    lookalikes: 'Tên gần giống',
    lookalikesText: 'Chỉ khác ở dấu. Bà con coi kỹ từng chữ.',
    districts: 'Chọn huyện, thị xã, thành phố cũ',
    units: 'Các xã, phường, thị trấn cũ',
    other: 'Tra tên khác',
    source: 'Theo Nghị quyết 1655/NQ-UBTVQH15.',
    sourceEarlier: 'Theo Nghị quyết 1252/NQ-UBTVQH15, rồi Nghị quyết 1655/NQ-UBTVQH15.',
  },
});
