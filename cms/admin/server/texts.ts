import { formatDay } from '../../../content/text/date.ts';
import { formatBytes, formatNumber } from '../../../content/text/number.ts';

/** The words of the page about the machine. */
export const texts = {
  title: 'Ổ đĩa, bộ nhớ của máy chủ',
  intro:
    'Ba mươi ngày qua máy chủ còn trống bao nhiêu. Cứ năm phút đo một lần, mỗi giờ ghi lúc còn ít nhất.',
  notYours: 'Trang này dành cho quản trị viên.',
  empty: 'Chưa đo lần nào. Máy chủ tự đo sau khi mở; vài phút nữa mở lại trang này.',
  disk: 'Ổ đĩa',
  memory: 'Bộ nhớ',
  left: (free: number, size: number) =>
    `Giờ này còn trống ${formatBytes(free)} trong ${formatBytes(size)}.`,
  least: (free: number, day: string) => `Ít nhất: ${formatBytes(free)}, ngày ${formatDay(day)}.`,
  willFill: (days: number, floor: number) => {
    const less = `còn ít hơn ${formatBytes(floor)}, máy`;
    const atOnce = 'Nhờ người trông máy chủ dọn ổ đĩa ngay (sổ tay vận hành, trang Khi có chuyện).';
    if (days === 0) return `Ổ đĩa đang ${less} đã ngừng đăng bài. ${atOnce}`;
    return days === 1
      ? `Với đà hai tuần qua thì trong một ngày nữa ổ đĩa ${less} sẽ ngừng đăng bài. ${atOnce}`
      : `Với đà hai tuần qua thì khoảng ${formatNumber(days)} ngày nữa ổ đĩa ${less} sẽ ngừng đăng bài. Nhờ người trông máy chủ dọn hoặc thêm ổ đĩa trước ngày ấy.`;
  },
  memoryLow:
    'Có ngày bộ nhớ còn dưới một phần mười: lúc dựng trang hay khôi phục thử, máy có thể buộc dừng chương trình. Nhờ người trông máy chủ thêm bộ nhớ (sổ tay vận hành, trang Cần máy nào).',
  plot: (what: string, least: number, day: string) =>
    `${what} còn trống trong 30 ngày; ít nhất ${formatBytes(least)}, ngày ${formatDay(day)}. Số liệu ở bảng dưới.`,
  full: (size: number) => formatBytes(size),
  none: '0',
  unmeasured: 'Khúc đứt trong hình là lúc máy tắt, không đo.',
  table: 'Còn trống ít nhất mỗi ngày',
  day: 'Ngày',
} as const;
