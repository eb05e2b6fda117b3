import { ways, type PageName } from '../../content/addresses.ts';
import type { TitleKind } from '../../search/entries/title-entry.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { wordsIn } from './words-in.ts';

const labels = Object.fromEntries(
  Object.values(ways).map(({ page, label }) => [page, label]),
) as Record<PageName, string>;

export const searchWords = wordsIn({
  vi: {
    label: 'Bà con cần làm gì?',
    placeholder: 'Ví dụ: căn cước',
    submit: 'Tìm',
    hint: 'Gõ không dấu cũng được.',
    title: 'Tìm',
    about: 'Tìm hướng dẫn, tổ ở ấp, xã cũ, số điện thoại.',
    results: 'Kết quả tìm kiếm',
    understood: (text: string) => `Đang tìm “${shortened(text)}”.`,
    count: (count: number) => `Có ${count} kết quả.`,
    none: (query: string) => `Không thấy “${shortened(query)}”.`,
    near: 'Mấy bài này gần giống điều bà con hỏi.',
    noneHelp: 'Bà con thử gõ ít chữ hơn, hoặc hỏi tổ công nghệ số ở ấp.',
    all: 'Xem tất cả kết quả',
    loading: 'Đang tìm…',
    offline: 'Máy đang không có mạng nên chưa tìm được.',
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
    /** Label for the kind of a result. */
    kinds: { ...labels, hamlet: 'Tổ ở ấp', page: 'Trang' } satisfies Record<TitleKind, string>,
  },
});

/** Most characters of a query that are repeated back to the reader. */
const mostSaid = 60;

function shortened(query: string): string {
  return query.length > mostSaid ? `${query.slice(0, mostSaid).trimEnd()}…` : query;
}
