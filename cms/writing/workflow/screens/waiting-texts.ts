import { formatInstant } from '../../../../content/text/date.ts';
import type { Waiting } from '../waiting.ts';

/** Words the heading above the changes. */
export function headingOf({ stage, isLive }: Waiting, count: number): string {
  if (!isLive)
    return stage === 'approved'
      ? 'Bài mới, đã duyệt, chờ lên trang'
      : 'Bài mới, bà con chưa thấy bao giờ';
  const places = `${count} chỗ khác bản bà con đang thấy`;
  return count === 0 ? 'Không có chỗ nào khác bản bà con đang thấy' : places;
}

/** "Nguyễn Văn A gửi duyệt lúc 08:30 ngày 20/11/2026" */
export function stepLine({ deed, name, at }: NonNullable<Waiting['sent']>): string {
  const verb = deed === 'approve' ? 'duyệt' : 'gửi duyệt';
  return `${name ?? 'Người soạn'} ${verb} lúc ${formatInstant(at)}`;
}

/** "Trần Thị B nhập từ danh sách lúc 08:30 ngày 20/11/2026" */
export function batchLine({ name, at }: NonNullable<Waiting['batch']>): string {
  return `${name || 'Một người'} nhập từ danh sách lúc ${formatInstant(at)}`;
}

/** The link to the page of that list. */
export const batchPage = 'Xem cả đợt nhập';
