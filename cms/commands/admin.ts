import { resetPassword } from '../collections/users/one-time-password.ts';
import { openCms } from '../open.ts';

/** `npm run admin -- reset EMAIL`: gives a user a new one-time password. */
const [action, email] = process.argv.slice(2);
if (action !== 'reset' || !email) {
  console.error('Cách dùng: npm run admin -- reset EMAIL');
  process.exit(1);
}

const payload = await openCms();
const login = await resetPassword(payload, email);
await payload.destroy();
if (login) {
  console.log(`Đăng nhập: ${login.email}`);
  console.log(`Mật khẩu:  ${login.password}`);
  console.log('Mật khẩu này chỉ hiện một lần. Đăng nhập xong hãy đổi ngay.');
} else {
  console.error(`Không có người dùng nào có email “${email}”. Kiểm tra lại địa chỉ giúp.`);
  process.exitCode = 1;
}
