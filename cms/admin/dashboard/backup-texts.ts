import type { BackupStatus } from '../../../content/schema/backup-status.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { formatBytes } from '../../../content/text/number.ts';

/** The dashboard's texts about backups. */
export const backupTexts = {
  heading: 'Sao lưu',
  never: 'Chưa sao lưu lần nào. Nhờ người trông máy chủ chạy npm run backup.',
  last: ({ at, bytes, encrypted }: NonNullable<BackupStatus['last']>) =>
    `Bản sao lưu tốt gần nhất: lúc ${formatInstant(at)}, ${formatBytes(bytes)}${encrypted ? ', có mã hóa' : ''}. Đã đọc lại, nguyên vẹn.`,
};
