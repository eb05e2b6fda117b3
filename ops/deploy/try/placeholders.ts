/**
 * Names left to the reader of the handbook, and what stands for them on the trial's machine. Later ones
 * see what earlier ones made.
 */
const placeholders: [written: string, tried: string][] = [
  // The names lead to the machine itself; nobody gives a certificate for them.
  ['soan.example.vn ten@example.vn', 'soan.example.vn --self-signed'],
  ['https://s3.example.vn', 'http://s3.example.vn:4569'],
  ['https://chat.example.vn', 'http://chat.example.vn:4570'],
  ['mã truy cập', 'S3RVER'],
  ['khóa bí mật của kho', 'S3RVER'],
  ['dia-chi-thu@vi-du.vn', 'quantri@apso.local'],
  ['ap-so-20261126T200000Z.tar.gz.age', '"$(newest_backup age)"'],
  ['ap-so-20261126T200000Z.tar.gz', '"$(newest_backup gz)"'],
  ['20261126T031500000Z', '"$(oldest_release)"'],
  // By then the newest backup is an encrypted one.
  ['"29/11/2026 14:00"', '"$(</root/moment)" --key khoa-mo.txt'],
  ['khoa-mo.txt', '/opt/khoa-mo.txt'],
  [
    'ap-so-0.2.0.tar.gz --sha256 MÃ',
    '/root/ap-so-0.2.0.tar.gz --sha256 "$(sha256sum /root/ap-so-0.2.0.tar.gz | cut -d" " -f1)"',
  ],
  // Paths of the service, for what others have in the folder of the sources.
  ['/srv/ap-so/data', '/var/lib/ap-so'],
  [' data/releases', ' /var/lib/ap-so/releases'],
  ['https://dia-chi-trang MAQUAY', 'https://apso.example.vn'],
];

/** A block as it is run. */
export function asTried(text: string): string {
  return placeholders.reduce((now, [written, tried]) => now.replaceAll(written, tried), text);
}
