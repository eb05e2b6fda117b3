import type { BackupStatus } from '../../../content/schema/backup-status.ts';
import type { RemovedGroup } from '../../keeping/backup/removed-lately.ts';
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
  removed: 'Đã xóa, đã gỡ từ bản sao lưu ấy tới nay',
  nothingRemoved: 'Từ bản sao lưu ấy tới nay chưa ai xóa hẳn hay gỡ gì.',
  removedBefore: (hasBackup: boolean) =>
    hasBackup ? 'Trong bảy ngày trước bản sao lưu ấy' : 'Đã xóa, đã gỡ trong bảy ngày qua',
  nobody: 'Không rõ ai',
  removal: ({ event, from, to }: RemovedGroup) => {
    const deed = event === 'deleted' ? 'xóa hẳn' : 'gỡ khỏi trang';
    const [first, last] = [formatInstant(from), formatInstant(to)];
    return first === last ? `${deed} lúc ${first}` : `${deed} từ ${first} tới ${last}`;
  },
  removedNote:
    'Bị xóa nhầm hay bị kẻ gian xóa thì lấy lại được từ một bản sao lưu có trước lúc ấy: người trông máy chủ xem lại danh sách này rồi chọn mục nào trở lại (sổ tay vận hành, trang Khôi phục). Ai đã rút lại đồng ý, đã xin xóa dữ liệu của mình thì không trở lại, nên không kể ở đây.',
  sameDisk:
    'Bản sao lưu nằm cùng ổ đĩa với dữ liệu: hỏng ổ là mất cả hai. Nhờ người trông máy chủ cất ở nơi khác (sổ tay vận hành, trang Sao lưu).',
};
