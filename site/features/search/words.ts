import { wordsIn } from '../../words.ts';

export const searchWords = wordsIn({
  vi: {
    label: 'Bà con cần làm gì?',
    placeholder: 'Ví dụ: căn cước',
    submit: 'Tìm',
    hint: 'Gõ không dấu cũng được.',
    title: 'Tìm',
    results: 'Kết quả tìm kiếm',
    understood: (text: string) => `Đang tìm “${text}”.`,
    exact: (text: string) => `Tìm đúng chữ “${text}”`,
    count: (count: number) => `Có ${count} kết quả.`,
    none: (query: string) => `Không thấy “${query}”.`,
    near: 'Mấy bài này gần giống điều bà con hỏi.',
    noneHelp: 'Bà con thử gõ ít chữ hơn, hoặc hỏi tổ công nghệ số ở ấp.',
    all: 'Xem tất cả kết quả',
    everything: 'Tất cả',
    loading: 'Đang tìm…',
    offline: 'Máy đang không có mạng: chỉ tìm được trong những bài đã lưu.',
    help: 'Không thấy điều bà con cần?',
    helpText: 'Gõ ít chữ hơn, hoặc hỏi người gần mình nhất.',
    findTeam: 'Tìm tổ ở ấp',
    topics: 'Chủ đề',
    index: 'Tất cả việc, theo vần A B C',
  },
});
