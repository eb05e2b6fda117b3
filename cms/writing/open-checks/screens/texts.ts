/** Every word about what is asked of offices. */
export const texts = {
  title: 'Điều cần hỏi',
  intro:
    'Những điều trong bài chưa chắc, xếp theo nơi trả lời được. Có trả lời thì ghi ở đây: máy ghi vào mọi bài đang hỏi câu đó, thành bản nháp. Rồi mở từng bài sửa chữ theo trả lời và gửi duyệt.',
  waiting: 'Đang mở…',
  none: 'Không còn điều nào phải hỏi nơi khác.',
  count: (questions: number) => `${questions} câu`,
  pages: 'Ở bài:',
  answer: 'Ghi trả lời',
  answerOf: (question: string) => ` cho câu: ${question}`,
  what: 'Trả lời',
  whatHint: 'Ghi đủ để sửa được bài. Có số văn bản thì ghi số và ngày.',
  by: 'Nơi trả lời',
  byHint: (office: string) => `Đúng tên cơ quan, người, chức vụ (câu này hỏi: ${office}).`,
  on: 'Ngày trả lời',
  save: 'Lưu trả lời',
  saving: 'Đang lưu…',
  cancel: 'Thôi',
  saved: (pages: number) => `Đã ghi trả lời vào ${pages} bài. Giờ mở bài, sửa chữ rồi gửi duyệt.`,
  notTaken: (title: string, why: string) => `Chưa ghi được vào “${title}”: ${why}.`,
  answered: 'Đã có trả lời, chờ sửa bài',
  answeredHint:
    'Sửa chữ trong bài xong thì xóa dòng đó ở phần Cần xác minh: câu này không còn ở đây nữa.',
  said: (by: string, day: string) => [by, day && `ngày ${day}`].filter(Boolean).join(', '),
} as const;
