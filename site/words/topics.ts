import { wordsIn } from './words-in.ts';

export const topicWords = wordsIn({
  vi: {
    all: 'Tìm theo chủ đề',
    about: 'Các việc xếp theo chủ đề: chính quyền số, kinh tế số, xã hội số, an toàn.',
    /** Many an app is called like its topic. */
    title: (name: string) => `Chủ đề: ${name}`,
    crumb: 'Chủ đề',
    apps: 'Ứng dụng',
    policies: 'Chính sách',
    guides: 'Hướng dẫn từng bước',
    empty: 'Mục này chưa có bài. Bà con hỏi tổ công nghệ số ở ấp.',
    findTeam: 'Tìm tổ ở ấp',
  },
});
