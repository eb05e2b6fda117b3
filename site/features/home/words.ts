import { wordsIn } from '../../words.ts';

export const homeWords = wordsIn({
  vi: {
    title: 'Bà con cần làm gì?',
    tasks: 'Việc bà con hay làm',
    allTasks: 'Xem tất cả việc',
    pillars: 'Tìm theo chủ đề',
    allTopics: 'Xem tất cả chủ đề',
    more: 'Xem cho rõ',
    scams: 'Coi chừng lừa đảo',
    cheated: 'Lỡ bị lừa rồi, làm sao?',
    allScams: 'Cách nhận ra kẻ lừa đảo',
    report: (number: string) => `Báo lừa đảo: ${number}`,
    articles: 'Chính sách mới, nói cho dễ hiểu',
    allArticles: 'Xem tất cả bài',
  },
});
