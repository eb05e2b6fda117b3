import { networkInterfaces } from 'node:os';
import type { Environment } from '../env/environment.ts';
import { roles as allRoles, type Role } from '../env/roles.ts';
import type { FirstAdmin } from './prepare.ts';

const line = '─'.repeat(72);

/**
 * Writes the text in the terminal when everything runs: addresses, login, and what does not work
 * yet.
 */
export function welcome(
  environment: Environment,
  admin: FirstAdmin | undefined,
  roles: ReadonlySet<Role>,
): string {
  const { siteUrl, cmsUrl } = environment;
  const lines = [
    line,
    roles.size === allRoles.length ? 'Ấp Số đang chạy.' : `Ấp Số đang chạy: ${named(roles)}.`,
    '',
    `  Trang cho bà con    ${siteUrl}/`,
    ...(roles.has('web') ? neighbours(environment) : []).map(
      (address) => `  Từ máy khác         ${address}/`,
    ),
    `  Màn hình tại quầy   ${siteUrl}/kiosk/`,
    `  Quản trị nội dung   ${cmsUrl}/admin`,
    ...(roles.has('backup') ? backups(environment) : []),
    '',
    ...(admin ? account(admin) : ['  Quên mật khẩu: npm run admin -- reset EMAIL', '']),
    ...limits(siteUrl),
    '  Dừng lại: Ctrl-C',
    line,
  ];
  return lines.join('\n');
}

const names: Record<Role, string> = {
  cms: 'hệ quản trị',
  publisher: 'xuất bản',
  web: 'máy chủ trang',
  backup: 'sao lưu',
};

/** Names what this machine does, where it does not do everything. */
const named = (roles: ReadonlySet<Role>) =>
  allRoles
    .filter((role) => roles.has(role))
    .map((role) => names[role])
    .join(', ');

/** The account that was just made: lines for the terminal, which nothing else ever shows. */
export function account(admin: FirstAdmin): string[] {
  return [
    `  Đăng nhập           ${admin.email}`,
    `  Mật khẩu            ${admin.password}`,
    '                      (chỉ hiện lần này; đăng nhập xong phải đặt mật khẩu riêng)',
    '',
  ];
}

/** Says where the backups go, and that what breaks the disk takes them along. */
function backups({ backup: { to }, databaseUri, dataDir }: Environment): string[] {
  if (!('folder' in to)) return [`  Sao lưu mỗi đêm     ${to.address}`];
  const isBeside = databaseUri.startsWith('file:') && to.folder.startsWith(`${dataDir}/`);
  return [
    `  Sao lưu mỗi đêm     ${to.folder}`,
    ...(isBeside
      ? ['                      (cùng ổ đĩa với dữ liệu, hỏng ổ là mất cả hai: nên đặt BACKUP_TO)']
      : []),
  ];
}

function limits(siteUrl: string): string[] {
  if (siteUrl.startsWith('https:')) return [];
  const { hostname } = new URL(siteUrl);
  const isLocal = hostname === 'localhost' || hostname.startsWith('127.');
  return [
    '  Chưa có https, nên trên máy khác:',
    '  · không lưu được trang để xem khi mất mạng, không cài được lên màn hình chính;',
    isLocal
      ? `  · mã QR và liên kết chia sẻ dẫn tới ${siteUrl}, điện thoại không mở được.`
      : '  · mã QR và liên kết chia sẻ mở được, nhưng trình duyệt báo không bảo mật.',
    '  Khi chạy thật: đặt SITE_URL=https://… và CMS_URL=https://… rồi chạy lại.',
    '',
  ];
}

/** Addresses under which other machines reach the site. */
function neighbours({ host, port }: Environment): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
