import { wordsIn } from './words-in.ts';

export const topicWords = wordsIn({
  vi: {
    all: 'Tìm theo chủ đề',
    about: (names: string[]) => `Các việc xếp theo chủ đề: ${names.join(', ')}.`,
    /** Many an app is called like its topic. */
    title: (name: string) => `Chủ đề: ${name}`,
    crumb: 'Chủ đề',
    apps: 'Ứng dụng',
    policies: 'Chính sách',
    guides: 'Hướng dẫn từng bước',
    empty: 'Mục này chưa có bài. Bà con hỏi tổ công nghệ số ở ấp.',
    findTeam: 'Tìm tổ ở ấp',
    count: (guides: number) => `${guides} việc`,
    /** Below the guides of a topic: its page has apps and policies, too. */
    whole: (name: string) => `Mở trang chủ đề ${name}`,
    jumps: 'Tới thẳng chủ đề',
  },
});
