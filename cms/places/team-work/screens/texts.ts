import { formatDay } from '../../../../content/text/date.ts';
import type { KeyView } from '../endpoints.ts';

/** Every word about the keys by which a team sends its sums. */
export const texts = {
  title: 'Mã gửi số về xã',
  explain:
    'Tổ viên quét mã này vào điện thoại đang dùng để đếm, cuối tháng bấm “Gửi về xã”. Chỉ có con số rời khỏi máy, không có tên ai.',
  none: 'Tổ chưa có mã nào.',
  listed: 'Mã của tổ',
  name: 'Tên mã',
  nameHint: 'Để phân biệt khi thu hồi, ví dụ “Mã cả tổ”. Đừng ghi tên người.',
  usualName: 'Mã cả tổ',
  furtherName: (count: number) => `Máy ${count + 1}`,
  until: 'Dùng tới hết ngày',
  noUntil: 'Ô “Dùng tới hết ngày” chưa có ngày đúng. Ghi như 31/12/2026 rồi bấm lại.',
  untilHint: (latest: string) => `Tới ${formatDay(latest)} là lâu nhất.`,
  make: 'Tạo mã',
  once: 'Mã chỉ hiện lần này. In ra đưa cho tổ, hoặc cho tổ viên quét ngay trên màn hình.',
  picture: 'Mã QR để quét vào điện thoại của tổ viên',
  print: 'Mở tờ để in (trang mới)',
  done: 'Xong, giấu mã',
  renew: 'Đổi mã khác',
  renewSure:
    'Mã cũ hết dùng được ngay, máy nào đã quét phải quét lại mã mới. Mã mới dùng tới ngày ghi ở ô dưới.',
  withdraw: 'Thu hồi',
  withdrawSure: 'Mã hết dùng được ngay. Số đã gửi về xã vẫn còn.',
  yes: 'Đúng, làm vậy',
  no: 'Thôi',
  withdrawn: 'Đã thu hồi mã.',
};

/** Says how a key stands. */
export function stateText({ state, until }: KeyView): string {
  if (state === 'withdrawn') return 'Đã thu hồi';
  return state === 'over' ? `Hết hạn ngày ${formatDay(until)}` : `Dùng tới ${formatDay(until)}`;
}
