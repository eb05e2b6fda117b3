import { wordsIn } from './words-in.ts';

export const articleWords = wordsIn({
  vi: {
    all: 'Chính sách, nói cho dễ hiểu',
    allLead: 'Nhà nước ra văn bản gì, nghĩa là gì với bà con.',
    about: 'Chính sách về chuyển đổi số: điều này nghĩa là gì với bà con.',
    crumb: 'Chính sách',
    meaning: 'Điều này nghĩa là gì với bà con?',
    document: 'Văn bản',
    issuer: 'Nơi ban hành',
    issuedOn: 'Ngày ban hành',
    effectiveOn: 'Bắt đầu áp dụng',
    expiresOn: 'Áp dụng tới hết',
    pillars: 'Trụ cột',
    /** Said of a document that no longer holds, on its page and, in short, in lists. */
    expired: 'Văn bản này đã hết thời hạn áp dụng',
    expiredNote: 'Bài giữ lại để tra cứu.',
    expiredShort: 'đã hết thời hạn',
    files: 'Tải văn bản',
    none: 'Chưa có bài nào.',
  },
});
