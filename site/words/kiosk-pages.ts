import { wordsIn } from './words-in.ts';

/** The kiosk's words about the site's pages, beyond their own. */
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
    /** Of a page that needs a visitor's own phone or a printer, which the glass has not. */
    elsewhere:
      'Trang này làm cho điện thoại và máy tính. Bà con cần thì chạm “Mang về điện thoại”, hoặc hỏi người ở quầy.',
  },
});
