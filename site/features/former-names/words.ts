import { wordsIn } from '../../words.ts';

export const formerNameWords = wordsIn({
  vi: {
    all: 'Xã cũ nay là xã nào?',
    allLead:
      'Gõ tên cũ vào ô tìm, hoặc tìm theo huyện cũ ở dưới. Từ ngày 01/7/2025 không còn cấp huyện.',
    about:
      'Tra tên xã, phường, thị trấn, huyện cũ để biết nay thuộc xã, phường nào sau ngày 01/7/2025.',
    unitAbout: (name: string, heirs: string) => `${name} cũ nay thuộc ${heirs}.`,
    crumb: 'Tên cũ, tên mới',
    example: 'Ví dụ: xã Viên An',
    heirs: (names: string) => `Nay thuộc ${names}`,
    split: (names: string) => `Nay chia về ${names}, tùy ấp`,
    title: (name: string) => `${name} nay thuộc xã nào?`,
    districtTitle: (name: string) => `${name} nay chia ra những xã nào?`,
    before: (day: string) => `Tới hết ngày ${day}`,
    today: 'Bây giờ là',
    todayOneOf: 'Bây giờ chia về',
    province: (name: string) => `tỉnh ${name}`,
    wholeUnit: 'Toàn bộ về đây.',
    unchanged: 'Giữ nguyên, không sáp nhập.',
    partOnly: 'Một phần về đây.',
    open: (name: string) => `Xem ${name}`,
    chooseTitle: 'Bà con ở ấp nào?',
    choose: 'Nơi này đã tách ra, tùy ấp mà về xã khác nhau. Bà con chọn ấp của mình.',
    chooseCommune: 'Không thấy ấp? Mở từng xã để tìm, hoặc hỏi Ủy ban nhân dân xã:',
    unknownHamlets: 'Chưa có danh sách ấp theo xã cũ. Bà con mở từng xã để tìm ấp của mình:',
    papersTitle: 'Giấy tờ ghi tên cũ',
    papers: 'Có giấy tờ ghi tên cũ mà chưa rõ phải làm gì, bà con hỏi quầy của xã mới.',
    namesakes: 'Nơi khác cũng tên này',
    namesakesText: 'Có nhiều nơi cùng tên cũ. Bà con coi kỹ huyện.',
    units: 'Các xã, phường, thị trấn cũ',
    other: 'Tra tên khác',
    source: 'Theo Nghị quyết 1655/NQ-UBTVQH15.',
  },
});
