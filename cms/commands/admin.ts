import { readArguments, runCommand } from '../../env/terminal.ts';
import { resetPassword } from '../collections/users/one-time-password.ts';
import { openCms } from '../open.ts';

const usage = 'npm run admin -- reset EMAIL';

/** `npm run admin -- reset EMAIL`: gives a user a new one-time password. */
await runCommand(async () => {
  const [action, email] = readArguments(usage, { allowPositionals: true }).positionals;
  if (action !== 'reset' || !email) throw new Error(`Cách dùng: ${usage}`);
  const payload = await openCms();
  const login = await resetPassword(payload, email).finally(() => payload.destroy());
  if (!login)
    throw new Error(`Không có người dùng nào có email “${email}”. Kiểm tra lại địa chỉ giúp.`);
  console.log(`Đăng nhập: ${login.email}`);
  console.log(`Mật khẩu:  ${login.password}`);
  console.log('Mật khẩu này chỉ hiện một lần. Đăng nhập xong hãy đổi ngay.');
});
