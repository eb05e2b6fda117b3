import type { BackupStatus } from '../../../content/schema/backup-status.ts';
import type { WayBack } from '../../keeping/backup/ways-back.ts';
import type { RemovedGroup } from '../../keeping/backup/removed-lately.ts';
import { formatInstant } from '../../../content/text/date.ts';
import { formatBytes, formatNumber } from '../../../content/text/number.ts';

type Proof = NonNullable<BackupStatus['proof']>;

const minutes = ({ seconds }: Proof) => formatNumber(Math.max(1, Math.ceil(seconds / 60)));

const provenHere = (proof: Proof) =>
  `; khôi phục mất khoảng ${minutes(proof)} phút, chưa kể lúc dựng lại trang. Đã khôi phục thử lúc ${formatInstant(proof.at)}${proof.uncounted ? '' : ', đếm lại đủ'}.`;

/** One of a server, which went into a database of another kind. */
const provenElsewhere = (proof: Proof) =>
  `. Đã khôi phục thử lúc ${formatInstant(proof.at)} vào một cơ sở dữ liệu SQLite riêng, mất ${minutes(proof)} phút: mọi tệp đều đủ, từng mục dữ liệu giống như trong bản sao lưu. Chưa thử: máy chủ MongoDB có nhận lại được không; mỗi quý người trông máy chủ thử bằng tay.`;

/** The dashboard's texts about backups. */
export const backupTexts = {
  heading: 'Sao lưu',
  never: 'Chưa sao lưu lần nào. Nhờ người trông máy chủ chạy npm run backup.',
  last: ({ at, bytes, encrypted }: NonNullable<BackupStatus['last']>) =>
    `Bản sao lưu tốt gần nhất: lúc ${formatInstant(at)}, ${formatBytes(bytes)}${encrypted ? ', có mã hóa' : ''}. Đã đọc lại, nguyên vẹn.`,
  proven: (proof: Proof, last: NonNullable<BackupStatus['last']>) =>
    `Nếu mất hết lúc này thì mất những gì làm từ ${formatInstant(last.at)}${proof.embedded ? provenElsewhere(proof) : provenHere(proof)}`,
  provenBefore: ({ at }: Proof) =>
    `Bản ấy chưa khôi phục thử xong. Lần khôi phục thử được gần nhất là của một bản trước, lúc ${formatInstant(at)}.`,
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
  noneHasIt:
    'Không thấy bản sao lưu nào từ trước lúc ấy. Người trông máy chủ xem hết các bản bằng npm run backup -- --list.',
  waysBack: 'Lệnh lấy lại, cho người trông máy chủ',
  waysNote: (backup: string, isEncrypted: boolean) =>
    `Chọn một dòng. Cơ sở dữ liệu trở về bản sao lưu lúc ${formatInstant(backup)}, những gì soạn sau đó không có trong bản ấy. Thêm --look vào cuối thì chỉ xem trước, chưa đổi gì. Máy chạy bằng systemd thì thêm sudo ap-so phía trước.${isEncrypted ? ' Bản có mã hóa: khoa-mo.txt là tệp giữ khóa mở.' : ''}`,
  way: {
    account: 'Lấy lại những gì tài khoản này đã bỏ; người khác bỏ gì thì vẫn bỏ',
    moment: 'Lấy lại mọi thứ bị bỏ từ lúc ấy về sau, của ai cũng vậy',
    kinds: 'Lấy lại mọi mục của các loại này; loại khác thì vẫn bỏ',
    all: 'Lấy lại tất cả những gì bị bỏ từ bản sao lưu ấy tới nay, của ai cũng vậy',
    time: 'Về lại đúng lúc trước đó, giữ cả những gì đã đăng từ bản sao lưu tới lúc ấy',
  } satisfies Record<WayBack['by'], string>,
  copyLine: (line: string) => `Chép lệnh ${line}`,
  copy: 'Chép',
  copied: 'Đã chép.',
  notCopied: 'Trình duyệt không cho chép. Dòng ấy đã được chọn sẵn: bấm Ctrl+C.',
  removedNote:
    'Bị xóa nhầm hay bị kẻ gian xóa thì lấy lại được từ một bản sao lưu có trước lúc ấy: chép một dòng lệnh cho người trông máy chủ. Người ấy làm theo trang Khôi phục của sổ tay vận hành: dừng Ấp Số, dời cơ sở dữ liệu, chạy dòng ấy rồi mở lại. Ai đã rút lại đồng ý, đã xin xóa dữ liệu của mình thì không trở lại, nên không kể ở đây.',
  sameDisk:
    'Bản sao lưu nằm cùng ổ đĩa với dữ liệu: hỏng ổ là mất cả hai. Nhờ người trông máy chủ cất ở nơi khác (sổ tay vận hành, trang Sao lưu).',
};
