import { describe, expect, it } from 'vitest';
import { byWhomToAsk } from '../../../../../cms/writing/open-checks/offices.ts';

const groupsOf = (...notes: string[]) =>
  byWhomToAsk(notes.map((note, at) => ({ page: `bai-${at}`, note })));

describe('what is still to be confirmed', () => {
  it.each([
    ['Điểm nào nhận? Hỏi Công an tỉnh Cà Mau.', 'Công an tỉnh'],
    ['Thu bao nhiêu? Gọi 1900 9068, hỏi Bảo hiểm xã hội tỉnh.', 'Bảo hiểm xã hội tỉnh'],
    ['Bấm nút nào? Hỏi Agribank, BIDV, Vietcombank ở Cà Mau.', 'Ngân hàng'],
    ['Số nào? Hỏi cửa hàng MobiFone ở Cà Mau.', 'Nhà mạng'],
    ['Ai trả lời? Hỏi bác Ba.', 'Nơi khác'],
    ['Còn giảm không? Đọc nghị quyết, hỏi Sở Y tế.', 'Đọc văn bản'],
    ['Còn chạy không? Mở thử.', 'Bấm thử, gọi thử'],
    ['Có miễn phí không? Gọi thử 1900 0368.', 'Bấm thử, gọi thử'],
  ])('“%s” is asked of: %s', (note, name) => {
    expect(groupsOf(note).map((group) => group.name)).toEqual([name]);
  });

  it('stands once with all pages that ask it, its question before where to learn it', () => {
    const note = 'Mấy ngày có thẻ, ở đâu? Tốn bao nhiêu? Hỏi Công an tỉnh.';
    expect(groupsOf(note, note)).toEqual([
      {
        name: 'Công an tỉnh',
        questions: [
          {
            note,
            question: 'Mấy ngày có thẻ, ở đâu? Tốn bao nhiêu?',
            where: 'Hỏi Công an tỉnh.',
            pages: ['bai-0', 'bai-1'],
          },
        ],
      },
    ]);
  });
});
