// `npm run push`: makes an S3-compatible store hold the live release, or an earlier one.
import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { mayBeShown, readRelease } from '../../content/release-folder.ts';
import { formatSeconds } from '../../content/text/duration.ts';
import { readPushTarget } from '../../env/push-target.ts';
import { readDataFolder } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { ObjectStore } from '../../cms/object-store/object-store.ts';
import { push } from './push.ts';

const usage = 'npm run push -- [BẢN]';

await runCommand(async () => {
  const [wanted] = readArguments(usage, { allowPositionals: true }).positionals;
  const { bucket, coding } = readPushTarget();
  const dataDir = readDataFolder();
  const id = wanted ?? currentId(dataDir);
  const release = readRelease(path.join(dataDir, 'releases', id));
  if (!mayBeShown(release.record, dataDir))
    throw new Error(`Bản ${id} còn điều mà sau đó có người đã rút lại: không đẩy lên được.`);
  const started = performance.now();
  const { sent, bytes, removed, kept } = await push(new ObjectStore(bucket), release, coding);
  console.log(
    `Kho đã có bản ${id} sau ${formatSeconds(performance.now() - started)}: gửi ${sent} tệp (${Math.ceil(bytes / 1024)} kB), xóa ${removed}, giữ nguyên ${kept}.`,
  );
});

/** @throws {Error} before the first release */
function currentId(dataDir: string): string {
  try {
    return path.basename(readlinkSync(path.join(dataDir, 'current')));
  } catch (error) {
    throw new Error('Chưa có bản nào để đẩy lên: chạy npm start trước.', { cause: error });
  }
}
