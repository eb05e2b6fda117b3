// Prepares as `npm start` does before it serves, for those who start the processes one by one.
import { readEnvironment } from '../env/environment.ts';
import { runCommand } from '../env/terminal.ts';
import { prepareDatabase } from './prepare.ts';
import { childEnvironment } from './services.ts';

await runCommand(async () => {
  await prepareDatabase(childEnvironment(readEnvironment()), ({ email, password }) =>
    console.log(`Đăng nhập: ${email} · mật khẩu (chỉ hiện một lần này): ${password}`),
  );
});
