import { ways, type PageName } from '../../content/addresses.ts';
import type { TitleKind } from '../../search/entries/title-entry.ts';
import { wordsIn } from './words-in.ts';

const labels = Object.fromEntries(
  Object.values(ways).map(({ page, label }) => [page, label]),
) as Record<PageName, string>;

/** The words the first results need, on every page; the rest comes with the page of results. */
export const resultWords = wordsIn({
  vi: {
    results: 'Kết quả tìm kiếm',
    count: (count: number) => `Có ${count} kết quả.`,
    none: (query: string) => `Chưa có bài này: “${shortened(query)}”.`,
    near: 'Mấy bài gần nhất:',
    maybe: 'Có lẽ bà con tìm mấy bài này.',
    all: 'Xem tất cả kết quả',
    khmerApart: 'Bài tiếng Khmer tìm ở trang riêng.',
    inKhmer: 'Tìm trong bài tiếng Khmer',
    notLoaded: 'Máy chưa tải được phần tìm kiếm. Bà con chờ chút rồi thử lại.',
    /** Label for the kind of a result. */
    kinds: { ...labels, hamlet: 'Tổ ở ấp', page: 'Trang' } satisfies Record<TitleKind, string>,
  },
});

/** Most characters of a query that are repeated back to the reader. */
const mostSaid = 60;

/** The beginning of a long question, to be said again. */
export function shortened(query: string): string {
  return query.length > mostSaid ? `${query.slice(0, mostSaid).trimEnd()}…` : query;
}
