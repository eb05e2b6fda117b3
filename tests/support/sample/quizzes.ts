import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { sampleMoment } from './moment.ts';

const choices = [
  { text: 'Đọc mã cho họ', safe: false, answer: 'Đọc mã là mất tiền. Mã chỉ tự tay mình gõ.' },
  { text: 'Cúp máy', safe: true, answer: 'Cúp máy là giữ được tiền. Rồi gọi số sau lưng thẻ.' },
];

/** A quiz with a screen, a drawing, and a question that has neither. */
export const sampleQuizzes = [
  {
    id: 'cuoc-goi-la',
    slug: 'cuoc-goi-la',
    updatedAt: sampleMoment,
    title: 'Đố vui: cuộc gọi lạ',
    summary: 'Ba câu về người lạ gọi tới.',
    icon: 'phone-call',
    topic: 'vneid',
    order: 1,
    questions: [
      {
        situation: 'Người lạ gọi, xin mã vừa gửi tới máy.',
        ask: 'Bà con làm gì?',
        screen: 'vneid-trang-chu',
        choices,
        unsure: 'Chịu hỏi là hay. Mã thì đừng đọc cho ai.',
      },
      {
        situation: 'Người xưng công an kêu cài ứng dụng từ đường dẫn họ gửi.',
        ask: 'Thật hay lừa?',
        drawing: 'duong-dan-la',
        choices: [
          { text: 'Thật', safe: false, answer: 'Công an không gửi đường dẫn để cài ứng dụng.' },
          { text: 'Lừa', safe: true, answer: 'Ứng dụng chỉ cài từ cửa hàng ứng dụng.' },
        ],
        unsure: 'Hỏi Công an xã là đúng.',
      },
      {
        situation: 'Bà tự gọi số sau lưng thẻ để hỏi ngân hàng.',
        ask: 'Thật hay lừa?',
        choices: [
          { text: 'Thật', safe: true, answer: 'Mình tự gọi số đã in sẵn thì yên tâm.' },
          { text: 'Lừa', safe: false, answer: 'Lần này thật: chính bà gọi đi.' },
        ],
        unsure: 'Số sau lưng thẻ là số thật.',
      },
    ],
    guide: 'vneid-cai-dat',
    reviewBy: '2027-05-31',
    sources: [{ document: 'Cảnh báo lừa đảo', publisher: 'Công an tỉnh Cà Mau' }],
  },
] satisfies Snapshot['quizzes'];
