import { formatInstant } from '../../../../content/text/date.ts';
import type { ListedHeld } from '../view.ts';
import { formatNumber } from '../../../../content/text/number.ts';

/** Every word of the box for what waits for a second person. */
export const texts = {
  heading: 'Kế hoạch và việc chờ người thứ hai',
  intro:
    'Việc quá lớn để một người tự quyết: người duyệt và quản trị nào cũng dừng được, và cần người thứ hai xác nhận.',
  asked: ({ byName, startedAt, hasHappened }: ListedHeld) =>
    `${byName} ${hasHappened ? 'làm' : 'yêu cầu'} lúc ${formatInstant(startedAt)}.`,
  runsAt: (at: string) => `Không ai dừng thì tự chạy lúc ${formatInstant(at)}.`,
  waits: 'Đang đợi người thứ hai quyết định.',
  items: (count: number) => `Xem ${formatNumber(count)} mục`,
  more: (count: number) => `và ${formatNumber(count)} mục khác`,
  item: (title: string, times: number) =>
    (title || 'chưa đặt tên') + (times > 1 ? ` (${formatNumber(times)} mục)` : ''),
  sure: (label: string) => `${label}: bạn chắc chưa?`,
  no: 'Thôi',
  ended: ({ state, decidedByName, decidedAt = '', fault = '', hasHappened }: ListedHeld) => {
    const at = formatInstant(decidedAt);
    const by = decidedByName ?? 'Máy';
    if (state === 'takenBack' || state === 'takingBack')
      return `${by} đã ${hasHappened ? 'lấy lại' : 'dừng'} lúc ${at}.`;
    if (state === 'failed') return `Không làm được: ${fault}`;
    const how = decidedByName ? `${by} đã xác nhận` : 'Không ai dừng nên đã tự chạy';
    return `${how} lúc ${at}.`;
  },
} as const;
