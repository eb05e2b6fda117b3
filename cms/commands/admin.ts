import type { Payload } from 'payload';
import { formatNumber } from '../../content/text/number.ts';
import { readEnvironment } from '../../env/environment.ts';
import { lockDataFolder } from '../../env/folder-lock.ts';
import { keepsSecret, newSecret, replaceSecret } from '../../env/secret.ts';
import { readArguments, runCommand, wrongUse } from '../../env/terminal.ts';
import { forgetSecretAt } from '../keeping/backup/database/database.ts';
import { endAllSessions, forgetSecret } from '../accounts/users/lock-out.ts';
import { resetPassword } from '../accounts/users/one-time-password.ts';
import { atTheServer } from '../storage/audit/origin.ts';
import { openCms } from '../open.ts';

const usage = `npm run admin -- reset EMAIL          (cấp mật khẩu một lần)
           npm run admin -- end-sessions [EMAIL] (đăng xuất một người, hoặc mọi người)
           npm run admin -- new-secret           (đổi khóa bí mật; dừng Ấp Số trước)`;

/** `npm run admin`: what whoever sits at the server does with accounts. */
await runCommand(
  atTheServer(async () => {
    const [action, email, ...more] = readArguments(usage, { allowPositionals: true }).positionals;
    if (more.length > 0) throw wrongUse(usage);
    if (action === 'reset' && email) return reset(email);
    if (action === 'end-sessions') return endSessions(email);
    if (action === 'new-secret' && !email) return beginAnew();
    if (action === 'reset') throw wrongUse(usage, [], 'Sau reset chưa có địa chỉ thư.');
    throw wrongUse(usage);
  }),
);

/** Gives a user a new one-time password. */
async function reset(email: string): Promise<void> {
  const login = await withCms((payload) => resetPassword(payload, email));
  if (!login) throw nobody(email);
  console.log(`Đăng nhập: ${login.email}`);
  console.log(`Mật khẩu:  ${login.password}`);
  console.log('Mật khẩu này chỉ hiện một lần. Đăng nhập xong hãy đổi ngay.');
}

/** Ends the sessions of a user, or everybody's. */
async function endSessions(email: string | undefined): Promise<void> {
  const ended = await withCms((payload) => endAllSessions(payload, email));
  if (ended === null) throw nobody(String(email));
  console.log(`Đã chấm dứt ${formatNumber(ended)} phiên đăng nhập.`);
}

/** Goes on with another secret. Nothing may run meanwhile: it would go on with the old one. */
async function beginAnew(): Promise<void> {
  const { databaseUri, dataDir, payloadSecret } = readEnvironment();
  lockDataFolder(dataDir);
  const without = await withCms(forgetSecret);
  await forgetSecretAt(databaseUri);
  const secret = newSecret();
  if (keepsSecret(dataDir, payloadSecret)) {
    replaceSecret(dataDir, secret);
    console.log('Đã đổi khóa bí mật. Chép tệp secret mới trong DATA_DIR ra nơi cất riêng.');
  } else {
    console.log(`Thay dòng PAYLOAD_SECRET trong cài đặt bằng dòng này rồi mới mở lại:
PAYLOAD_SECRET=${secret}`);
  }
  console.log('Ai cũng phải đăng nhập lại; đường dẫn xem bản nháp và đặt mật khẩu hết dùng được.');
  if (without.length > 0) console.log(`Phải bật lại xác thực hai bước: ${without.join(', ')}.`);
}

async function withCms<Result>(work: (payload: Payload) => Promise<Result>): Promise<Result> {
  const payload = await openCms();
  return work(payload).finally(() => payload.destroy());
}

function nobody(email: string): Error {
  return new Error(`Không có người dùng nào có email “${email}”. Kiểm tra lại địa chỉ giúp.`);
}
