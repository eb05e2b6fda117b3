import { wordsIn } from './words-in.ts';

export const homeWords = wordsIn({
  vi: {
    title: 'Bà con cần làm gì?',
    about: (province: string) =>
      `Hướng dẫn từng bước và tổ công nghệ số ở từng ấp, khóm của tỉnh ${province}.`,
    tasks: 'Việc bà con hay làm',
    allTasks: 'Xem tất cả việc',
    topics: 'Tìm theo chủ đề',
    allTopics: 'Xem tất cả chủ đề',
    more: 'Xem cho rõ',
    policies: 'Chính sách mới, nói cho dễ hiểu',
    allPolicies: 'Xem tất cả bài',
  },
});
