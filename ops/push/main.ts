// `npm run push`: makes an S3-compatible store hold the live release, or an earlier one.
import { readPushTarget } from '../../env/push-target.ts';
import { readDataFolder } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { liveRelease, pushRelease } from './live.ts';

const usage = 'npm run push -- [BẢN]';

await runCommand(async () => {
  const [wanted] = readArguments(usage, { allowPositionals: true }).positionals;
  const target = readPushTarget();
  const dataDir = readDataFolder();
  const id = wanted ?? liveRelease(dataDir);
  if (id === undefined) throw new Error('Chưa có bản nào để đẩy lên: chạy npm start trước.');
  console.log(await pushRelease(dataDir, id, target));
});
