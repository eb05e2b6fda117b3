const step = (title: string, only?: string[]) => ({
  title,
  body: [{ type: 'prose', html: `<p>${title}, nội dung mẫu.</p>` }],
  ...(only && { only }),
});

/** A guide that asks first: two answers with steps of their own, one that leads to another guide. */
export const askingGuide = {
  branches: {
    question: 'Bà con đưa thẻ bằng cách nào?',
    answers: [
      { sign: 'a', label: 'Bằng căn cước', note: 'Dễ nhất', drawing: 'the-can-cuoc' },
      { sign: 'b', label: 'Bằng VNeID', note: 'Trên điện thoại', drawing: 'dien-thoai' },
      { sign: 'c', label: 'Chưa có thẻ', guide: 'dat-lich-kham', drawing: 'lich-hen' },
    ],
  },
  prepare: [
    { text: 'Thẻ căn cước gắn chip', only: ['a'] },
    { text: 'Điện thoại có VNeID', kind: 'have', only: ['b'] },
    { text: 'Giấy hẹn, nếu có' },
  ],
  steps: [
    step('Coi thẻ còn hạn không'),
    step('Mang theo căn cước', ['a']),
    { ...step('Mở ví giấy tờ', ['b']), recording: 'ban-doc-buoc-2' },
    step('Mở thẻ ra', ['b']),
    step('Đưa cho quầy'),
  ],
  recording: 'ban-doc',
};
