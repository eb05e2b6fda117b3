// Prepares as `npm start` does before it serves, for those who start the processes one by one.
import { readEnvironment } from '../env/environment.ts';
import { runCommand } from '../env/terminal.ts';
import { prepareDatabase } from './prepare.ts';
import { childEnvironment } from './services.ts';

await runCommand(async () => {
  const admin = await prepareDatabase(childEnvironment(readEnvironment()));
  if (admin)
    console.log(`Đăng nhập: ${admin.email} · mật khẩu (chỉ hiện một lần này): ${admin.password}`);
});
