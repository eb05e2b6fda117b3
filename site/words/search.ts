import { lowerFirst } from '../../content/text/lower-first.ts';
import { shortened } from './results.ts';
import { wordsIn } from './words-in.ts';

export const searchWords = wordsIn({
  vi: {
    label: 'Bà con cần làm gì?',
    placeholder: 'Ví dụ: căn cước',
    submit: 'Tìm',
    hint: 'Gõ không dấu cũng được.',
    title: 'Tìm',
    about: 'Tìm hướng dẫn, tổ ở ấp, xã cũ, số điện thoại.',
    understood: (text: string) => `Đang tìm “${shortened(text)}”.`,
    noneHelp: 'Bà con thử gõ ít chữ hơn, hoặc hỏi tổ công nghệ số ở ấp.',
    askPerson: 'Không đúng thì hỏi tổ ở ấp',
    searching: 'Đang tìm thêm trong các bài…',
    elsewhere: 'Việc này chưa có bài ở đây',
    elsewhereText: 'Bà con chép câu hỏi, mở Cổng Dịch vụ công quốc gia rồi dán vào ô tìm:',
    copy: 'Chép câu hỏi',
    copied: 'Đã chép câu hỏi.',
    portal: 'Mở Cổng Dịch vụ công',
    titlesOnly:
      'Mạng đang yếu hoặc bị mất: mới tìm theo tên bài và tên xã, ấp. Muốn tìm được mọi chữ khi không có mạng, bà con lưu “Tìm trong tất cả bài”.',
    saved: 'Mở mục Đã lưu',
    noScript: 'Trình duyệt này không tìm được. Bà con chọn việc trong danh sách dưới đây.',
    filters: 'Lọc bớt kết quả',
    filtered: (name: string) => `Chỉ xem: ${name}`,
    askAt: (place: string) => `Bà con hỏi tổ công nghệ số ở ${lowerFirst(place)}.`,
    seeTeam: (place: string) => `Xem tổ ở ${lowerFirst(place)}`,
    help: 'Không thấy điều bà con cần?',
    helpText: 'Gõ ít chữ hơn, hoặc hỏi người gần mình nhất.',
    findTeam: 'Tìm tổ ở ấp',
    missing: 'Chưa có bài này? Nhắn người viết',
    topics: 'Chủ đề',
    index: 'Tất cả việc, theo vần A B C',
    letters: 'Theo vần A B C',
  },
});
