import type { Field } from 'payload';
import { fieldForWhoMay } from '../../base/access/access.ts';
import { notesLoosening } from '../../storage/audit/loosened.ts';
import { heldHoursGuard } from './guards.ts';
import { heldHours } from './held-hours.ts';
import { withdrawalsGuard, withdrawalsHeld } from './held-withdrawals.ts';

const heldHoursField: Field = {
  name: 'heldHours',
  type: 'number',
  label: 'Việc lớn: hiện cho mọi người xem bao nhiêu giờ rồi mới tự chạy',
  defaultValue: heldHours.usual,
  min: heldHours.shortest,
  max: heldHours.longest,
  access: { update: fieldForWhoMay('keepSafeguards') },
  hooks: { afterChange: [notesLoosening(heldHoursGuard)] },
  admin: {
    step: 1,
    description: `Gỡ, xóa nhiều mục hay bỏ quyền của quản trị viên thì hiện thành kế hoạch trên trang chính của người duyệt và quản trị; ai trong số họ cũng dừng được. Có người thứ hai xác nhận thì chạy ngay. Ít nhất ${heldHours.shortest}, nhiều nhất ${heldHours.longest} giờ; rút ngắn thì sau bảy ngày mới tính theo số mới, và người trông máy chủ được báo. Chỉ Quản trị đổi được mục này.`,
  },
};

const withdrawalsHeldField: Field = {
  name: 'withdrawalsHeldFrom',
  type: 'number',
  label: 'Rút lại sự đồng ý: từ bao nhiêu người thì cần người thứ hai xác nhận',
  defaultValue: withdrawalsHeld.usual,
  min: withdrawalsHeld.least,
  max: withdrawalsHeld.most,
  access: { update: fieldForWhoMay('keepSafeguards') },
  hooks: { afterChange: [notesLoosening(withdrawalsGuard)] },
  admin: {
    step: 1,
    description: `Đếm những người mà một tài khoản rút lại sự đồng ý trong 24 giờ. Số, Zalo, hình vẫn bỏ khỏi trang ngay; người duyệt xác nhận, hoặc lấy lại nếu là nhầm. Từ ${withdrawalsHeld.least} tới ${withdrawalsHeld.most}; tăng lên thì sau 24 giờ mới tính theo số mới, và người trông máy chủ được báo. Chỉ Quản trị đổi được mục này.`,
  },
};

/** The settings for what is too large for one person: the time it waits, and its bounds. */
export const heldFields: Field[] = [heldHoursField, withdrawalsHeldField];
