import { formatNumber } from '../../../../content/text/number.ts';
import type { FeedbackCounts } from '../counts.ts';

/** Every word about what readers answer. */
export const texts = {
  kind: 'Loại',
  state: 'Tình trạng',
  openPage: 'Mở trang bà con xem',
  openDocument: 'Mở mục này để sửa',
  teach: {
    synonyms: 'Thêm từ đồng nghĩa từ câu này',
    'best-bets': 'Cho câu này ra thẳng một trang',
  },
  days: (count: number) => `${count} ngày khác nhau có người tìm ở máy mà không thấy.`,
  weekTitle: 'Bà con nói gì trong 7 ngày',
  panel: 'Bà con góp ý',
  noneYet: 'Chưa có góp ý nào.',
  said: (count: number) => `${formatNumber(count)} góp ý có lời.`,
  open: (count: number) => `${formatNumber(count)} góp ý chưa xong`,
  allDone: 'Góp ý nào cũng đã xem.',
  worst: 'Những trang bà con bảo chưa giúp được',
  times: (count: number) => `${formatNumber(count)} lần`,
};

/** Tells how a page helped, in one sentence; nothing when nobody said. */
export function helpedSentence({ helped, notHelped }: FeedbackCounts): string | undefined {
  if (helped + notHelped === 0) return undefined;
  return `${formatNumber(helped)} người nói giúp được, ${formatNumber(notHelped)} người nói chưa.`;
}

/** Tells how many said something, and how many of it nobody has settled. */
export function saidSentence({ worded, open }: FeedbackCounts): string {
  if (worded === 0) return texts.noneYet;
  const said = `${formatNumber(worded)} góp ý`;
  return open === 0 ? `${said}, đã xong hết` : `${said}, ${formatNumber(open)} chưa xong`;
}

/** The inbox, with what it is filtered by. */
export function inboxAddress(where: Record<string, string>): string {
  const query = new URLSearchParams();
  for (const [at, [field, value]] of Object.entries(where).entries())
    query.set(`where[or][0][and][${at}][${field}][equals]`, value);
  return `/admin/collections/feedback?${query.toString()}`;
}
