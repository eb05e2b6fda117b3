import { formatInstant } from '../../../content/text/date.ts';
import type { ListedHeld } from '../../held-deeds/view.ts';

const number = (count: number) => count.toLocaleString('vi-VN');

/** Every word of the box for what waits for a second person. */
export const texts = {
  heading: 'Kế hoạch và việc chờ người thứ hai',
  intro:
    'Việc quá lớn để một người tự làm: ai trong số người duyệt và quản trị cũng dừng được, người thứ hai xác nhận thì làm ngay.',
  asked: ({ byName, startedAt }: ListedHeld) =>
    `${byName} yêu cầu lúc ${formatInstant(startedAt)}.`,
  runsAt: (at: string) => `Không ai dừng thì tự chạy lúc ${formatInstant(at)}.`,
  waits: 'Máy không tự làm: việc này đợi tới khi có người quyết định.',
  items: (count: number) => `Xem ${number(count)} mục`,
  more: (count: number) => `và ${number(count)} mục khác`,
  untitled: 'chưa đặt tên',
  sure: { confirm: 'Xác nhận và làm ngay?', takeBack: 'Dừng việc này?' },
  no: 'Thôi',
  done: { confirm: 'Đã xác nhận.', takeBack: 'Đã dừng.' },
  ended: ({ state, decidedByName, decidedAt = '', fault = '' }: ListedHeld) => {
    const at = formatInstant(decidedAt);
    const by = decidedByName ?? 'Máy';
    if (state === 'takenBack' || state === 'takingBack') return `${by} đã dừng lúc ${at}.`;
    if (state === 'failed') return `Không làm được: ${fault}`;
    const how = decidedByName ? `${by} đã xác nhận` : 'Không ai dừng nên đã tự chạy';
    return `${how} lúc ${at}.`;
  },
} as const;
