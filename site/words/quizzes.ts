import { wordsIn } from './words-in.ts';

export const quizWords = wordsIn({
  vi: {
    all: 'Đố vui: thật hay lừa?',
    lead: 'Không tính giờ, không chấm điểm. Chọn sao cũng học được một điều.',
    about:
      'Câu đố vui cho bà con thử sức: tin nhắn, cuộc gọi, mã QR, món hàng này là thật hay lừa, và vì sao.',
    learning: 'Học cho chắc',
    none: 'Lúc này chưa có bài đố nào.',
    count: (questions: number) => `${questions} câu`,
    card: (questions: number) => `Đố vui, ${questions} câu`,
    question: (at: number, all: number) => `Câu ${at} trong ${all}`,
    number: (at: number) => `Câu ${at}`,
    choose: 'Chọn một câu trả lời',
    unsure: 'Chưa chắc, tôi hỏi người khác',
    said: {
      safe: 'Bà con nói đúng.',
      unsafe: 'Coi lại chút nghen.',
      unsure: 'Hỏi là khôn.',
    },
    plain: 'Chạm vào một câu trả lời để coi lời giải.',
    next: 'Câu kế',
    back: 'Câu trước',
    finish: 'Xong, coi lại',
    done: 'Đố xong rồi',
    allSafe: (all: number) => `Cả ${all} câu bà con đều chọn cách an toàn.`,
    someSafe: (safe: number, all: number) =>
      `${safe} trong ${all} câu bà con chọn cách an toàn ngay lần đầu. Mấy câu này nên coi lại:`,
    noneSafe: 'Không sao hết, đố vui là để học. Mấy câu này nên coi lại:',
    untried: 'Bà con chưa chọn câu nào',
    untriedText: 'Bài này chưa tính là đã làm. Thử câu nào trước cũng được:',
    keptHere: 'Câu trả lời chỉ nằm trên máy này, không gửi đi đâu.',
    again: 'Xóa, đố lại từ đầu',
    guide: 'Đọc thêm cho kỹ',
    more: 'Bài đố khác',
  },
});
