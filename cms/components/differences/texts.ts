import { formatInstant } from '../../../content/text/date.ts';
import type { Difference } from '../../differences/difference.ts';
import type { Waiting } from '../../workflow/waiting.ts';

/** Every word around what changed. */
export const texts = {
  label: 'Có gì thay đổi',
  nothing: 'Chỉ đổi những mục bà con không thấy.',
  was: (place: string) => `trước là ${place}`,
  style: 'Chữ vẫn vậy, chỉ đổi chữ đậm, danh sách hoặc đầu mục.',
  gone: 'Bỏ: ',
  come: 'Thêm: ',
  more: (count: number) => `Xem thêm ${count} thay đổi`,
  whole: 'Xem hết nội dung mới',
  inside: (count: number) => `Xem nội dung (${count} mục)`,
  remark: 'Lời nhắn',
  changeNote: 'Sẽ nói với bà con',
} as const;

export const verbs: Record<Difference['how'], string> = {
  added: 'Thêm',
  removed: 'Bỏ',
  changed: 'Đổi',
  style: 'Trình bày',
};

/** What stands above the changes. */
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
