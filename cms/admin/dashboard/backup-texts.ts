import type { BackupStatus } from '../../../content/schema/backup-status.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { formatBytes, formatNumber } from '../../../content/text/number.ts';

/** The dashboard's texts about backups. */
export const backupTexts = {
  heading: 'Sao lưu',
  never: 'Chưa sao lưu lần nào. Nhờ người trông máy chủ chạy npm run backup.',
  last: ({ at, bytes, encrypted }: NonNullable<BackupStatus['last']>) =>
    `Bản sao lưu tốt gần nhất: lúc ${formatInstant(at)}, ${formatBytes(bytes)}${encrypted ? ', có mã hóa' : ''}. Đã đọc lại, nguyên vẹn.`,
  proven: (
    { at, seconds, uncounted }: NonNullable<BackupStatus['proof']>,
    last: NonNullable<BackupStatus['last']>,
  ) =>
    `Nếu mất hết lúc này thì mất những gì làm từ ${formatInstant(last.at)}; khôi phục mất khoảng ${formatNumber(Math.max(1, Math.ceil(seconds / 60)))} phút, chưa kể lúc dựng lại trang. Đã khôi phục thử lúc ${formatInstant(at)}${uncounted ? '' : ', đếm lại đủ'}.`,
  sameDisk:
    'Bản sao lưu nằm cùng ổ đĩa với dữ liệu: hỏng ổ là mất cả hai. Nhờ người trông máy chủ cất ở nơi khác (sổ tay vận hành, trang Sao lưu).',
};
