import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatInstant } from '../../content/text/date.ts';
import { readEnvironment } from '../../env/environment.ts';
import { lockDataFolder } from '../../env/folder-lock.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { BadBackup } from '../backup/bad-backup.ts';
import { backupsAmong } from '../backup/name.ts';
import { restoreBackup, type Restored } from '../backup/restore.ts';
import { openStore } from '../backup/stores/open-store.ts';

const usage = 'npm run restore -- BẢN_SAO_LƯU [--key TỆP] [--lists THƯ_MỤC]';

/** `npm run restore`: brings a backup into an empty system that does not run. */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const options = { key: text, lists: text };
  const { values, positionals } = readArguments(usage, { options, allowPositionals: true });
  const [name, ...more] = positionals;
  if (!name || more.length > 0) throw new Error(`Cách dùng: ${usage}`);
  const environment = readEnvironment();
  lockDataFolder(environment.dataDir);
  const store = openStore(environment.backup.to);
  const isFile = existsSync(name);
  if (!isFile && !backupsAmong(await store.list()).some((kept) => kept.name === name))
    throw new BadBackup(
      `Không có bản sao lưu “${name}”, cũng không có ở ${store.place}. Xem tên bằng npm run backup -- --list.`,
    );
  const restored = await restoreBackup(environment, {
    name: path.basename(name),
    open: async () => (isFile ? createReadStream(name) : store.open(name)),
    identity: values.key && (await readKey(values.key)),
    lists: values.lists ? [values.lists] : [],
    onStep: (step) => console.log(`${step} …`),
  });
  tell(restored);
});

/** The line with the key, whatever else the file says. */
async function readKey(file: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  return lines.find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '';
}

function tell({ deleted, hasSecret, manifest, takenOff }: Restored): void {
  console.log(`Đã khôi phục về lúc ${formatInstant(manifest.at)}.`);
  if (deleted + takenOff > 0)
    console.log(
      `Từ đó tới nay đã có quyết định bỏ nên không đem trở lại: ${deleted} mục đã xóa, ${takenOff} mục đã gỡ khỏi trang.`,
    );
  if (!hasSecret)
    console.log(
      'Khóa bí mật ở đây khác với lúc sao lưu: ai đã bật xác thực hai bước thì phải gỡ rồi bật lại. Còn giữ tệp “secret” cũ thì chép vào DATA_DIR trước khi mở.',
    );
  console.log('Chạy npm start để mở.');
}
