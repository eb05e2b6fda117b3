import { wordsIn } from './words-in.ts';

/** The words around what members of teams must be able to answer who have learnt. */
export const memberLearnWords = wordsIn({
  vi: {
    title: 'Tổ viên tự hỏi',
    about: 'Mỗi bài, mỗi tài liệu của tổ viên có một vài câu hỏi lại: tự trả lời, rồi mở ra coi.',
    lead: 'Học xong bài nào thì tự hỏi câu đó. Nói ra miệng trước, rồi hãy bấm mở câu trả lời.',
    guides: 'Hỏi theo bài',
    documents: 'Hỏi theo tài liệu',
    none: 'Chưa có câu hỏi nào.',
    failed: 'Chưa trả lời được thì bấm tên bài, đọc lại. Hôm khác hỏi lại câu đó.',
    asks: (question: string) => `Tự hỏi: ${question}`,
  },
});
