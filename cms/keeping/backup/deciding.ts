import type { Payload } from 'payload';
import { hasAbility } from '../../base/access/abilities.ts';
import { type Role, roleLabels } from '../../base/access/roles.ts';

/** An account that decides what the public sees. */
export interface DecidingAccount {
  email: string;
  role: Role;
}

/**
 * Reads who decides in a database that was restored: also whoever lost that right after the backup.
 * @returns administrators first
 */
export async function decidingIn(payload: Payload): Promise<DecidingAccount[]> {
  const { docs } = await payload.db.find<DecidingAccount & { id: string }>({
    collection: 'users',
    pagination: false,
    limit: 0,
    select: { email: true, role: true },
    sort: 'email',
  });
  const deciding = docs.filter(({ role }) => hasAbility(role, 'decide'));
  return deciding
    .map(({ email, role }) => ({ email, role }))
    .toSorted((one, other) => one.role.localeCompare(other.role));
}

/** Lines for an operator: a right that was taken away since the backup is back, and nobody else says so. */
export function tellDeciding(accounts: DecidingAccount[]): string[] {
  if (accounts.length === 0) return [];
  return [
    'Tài khoản trở lại đúng như lúc sao lưu: vai trò, địa chỉ thư, mật khẩu, xác thực hai bước. Ai bị bỏ quyền, đổi mật khẩu sau lúc ấy thì nay lại như cũ. Đây là những người có quyền duyệt, xem từng người:',
    ...accounts.map(({ email, role }) => `- ${roleLabels[role]}: ${email}`),
    'Ai không còn quyền duyệt, hay nghi bị chiếm, thì cấp mật khẩu mới TRƯỚC khi mở: npm run admin -- reset ĐỊA_CHỈ_THƯ. Bỏ vai trò thì làm sau khi mở; bỏ vai trò của một quản trị viên là kế hoạch chờ một giờ, mà chính người ấy dừng được nếu còn vào được.',
  ];
}
