import { dayOfInstant, formatDay, formatInstant } from '../../../../content/text/date.ts';
import type { PersonalField } from '../../../../content/schema/withdrawal.ts';
import type { Withdrawn } from '../withdrawn.ts';

const nouns: Record<PersonalField, string> = {
  phone: 'số điện thoại',
  zalo: 'Zalo',
  picture: 'hình chụp',
};

/** Says at a consent of the form that it was withdrawn. */
export function withdrawnWords({ at, fields, restoredAt }: Withdrawn): string {
  const day = formatDay(dayOfInstant(at));
  const what = fields.map((field) => nouns[field]).join(', ');
  const why = restoredAt
    ? `Hệ thống khôi phục từ bản sao lưu lúc ${formatInstant(restoredAt)} nên dấu đồng ý cũ còn ở đây; việc rút lại vẫn giữ, ${what} không lên trang.`
    : `Dấu đồng ý ở đây là của trước đó; ${what} không lên trang.`;
  return `Người này đã rút lại sự đồng ý ngày ${day}: ${what}. ${why} Đồng ý lại thì ghi ngày đồng ý từ ${day} trở đi, không thì bỏ dấu.`;
}

/** Every word about the forms that members sign. */
export const texts = {
  title: 'Phiếu đồng ý',
  none: 'Chưa có phiếu nào. In ra, cho mọi người ký, chụp lại rồi đưa lên đây.',
  signedOn: (day: string) => `Phiếu ký ngày ${day}`,
  removeOn: (day: string) => `Tự xóa ngày ${day}`,
  print: 'In phiếu cho tổ này (mở trang mới)',
  add: 'Đưa lên phiếu đã ký',
};
