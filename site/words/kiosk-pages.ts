import { wordsIn } from './words-in.ts';

/** What the kiosk says of the site's pages beyond their own words. */
export const kioskPageWords = wordsIn({
  vi: {
    split: (name: string) => `${name} đã tách về nhiều nơi. Bà con nay thuộc nơi nào?`,
    before: (day: string, name: string, where: string) =>
      `Tới hết ngày ${day} là ${name}, ${where}.`,
    related: 'Việc liên quan',
    content: 'Nội dung',
    files: 'Văn bản, đường dẫn',
    number: 'Số',
    owner: 'Của',
    free: 'Tiền gọi',
    source: 'Theo',
    day: 'Ngày',
    answer: 'Cách an toàn:',
    /** What a page needs that the glass has not: a visitor's own phone, a printer. */
    elsewhere:
      'Trang này làm cho điện thoại và máy tính. Bà con cần thì chạm “Mang về điện thoại”, hoặc hỏi người ở quầy.',
  },
});
