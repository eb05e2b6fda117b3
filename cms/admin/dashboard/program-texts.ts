import {
  type KnownHole,
  type ProgramNews,
  type Severity,
  severityNames,
} from '../../../content/schema/program-news.ts';
import { dayOfInstant, formatDay, formatInstant } from '../../../content/text/date.ts';
import { formatBytes, formatNumber } from '../../../content/text/number.ts';

/** The dashboard's texts about the program that runs. */
export const programTexts = {
  heading: 'Phiên bản và lỗ hổng đã biết',
  running: (program: string) => `Đang chạy bản ${program}.`,
  newer: (program: string, { at, version }: NonNullable<ProgramNews['release']>) =>
    `Đang chạy bản ${program}, có bản mới ${version} từ ngày ${formatDay(dayOfInstant(at))}. Nhờ người trông máy chủ nâng cấp (sổ tay vận hành, trang Nâng cấp).`,
  notAsked:
    'Bản này chưa hỏi lần nào xem có lỗ hổng, có bản mới không. Máy tự hỏi mỗi đêm khi trang đã có địa chỉ thật; muốn biết ngay thì nhờ người trông máy chủ chạy npm run news.',
  restart:
    'Hệ điều hành của máy chủ đã tự cập nhật, phải khởi động lại mới có tác dụng. Nhờ người trông máy chủ khởi động lại lúc vắng.',
  room: ({ disk, memory }: Record<'disk' | 'memory', [number, number]>) =>
    `Máy chủ còn trống: ổ đĩa ${disk.map(formatBytes).join(' trong ')}, bộ nhớ ${memory.map(formatBytes).join(' trong ')}.`,
  noHoles: (at: string) =>
    `Chưa ai báo lỗ hổng nào trong các gói đang dùng (hỏi lúc ${formatInstant(at)}).`,
  holes: (count: number, at: string) =>
    `Các gói đang dùng có ${formatNumber(count)} lỗ hổng đã biết (hỏi lúc ${formatInstant(at)}).`,
  bySeverity: (counts: [Severity, number][]) =>
    counts
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => `${severityNames[severity]}: ${formatNumber(count)}`)
      .join(', '),
  hole: ({ package: name, severity }: KnownHole) => `${name}, mức ${severityNames[severity]}:`,
  whatToDo:
    'Mức nào thì làm gì: sổ tay vận hành, trang Lỗ hổng, bản mới. Không phải lỗ hổng nào cũng ảnh hưởng tới Ấp Số.',
};
