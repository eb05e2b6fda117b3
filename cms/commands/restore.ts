import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatInstant } from '../../content/text/date.ts';
import { formatNumber } from '../../content/text/number.ts';
import { readSnapshot } from '../../content/snapshot/files.ts';
import { readEnvironment, type Environment } from '../../env/environment.ts';
import { lockDataFolder } from '../../env/folder-lock.ts';
import { howToOpen } from '../../env/opening.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { BadBackup } from '../backup/bad-backup.ts';
import { backupsAmong } from '../backup/name.ts';
import { allOrAgain } from '../backup/interrupted.ts';
import { demandEmpty, restoreBackup, type Restored } from '../backup/restore.ts';
import { openStore } from '../backup/stores/open-store.ts';
import { fillFromSnapshot } from '../from-snapshot/from-snapshot.ts';
import { openCms } from '../open.ts';

const usage =
  'npm run restore -- BẢN_SAO_LƯU [--key TỆP] [--lists THƯ_MỤC], hoặc npm run restore -- --snapshot THƯ_MỤC';

/** `npm run restore`: brings a backup, or what the site knew, into an empty system that does not run. */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const options = { key: text, lists: text, snapshot: text };
  const { values, positionals } = readArguments(usage, { options, allowPositionals: true });
  const [name, ...more] = positionals;
  const isClear = values.snapshot === undefined ? name !== undefined : name === undefined;
  if (!isClear || more.length > 0) throw new Error(`Cách dùng: ${usage}`);
  const environment = readEnvironment();
  lockDataFolder(environment.dataDir);
  return values.snapshot === undefined
    ? fromBackup(environment, name ?? '', values)
    : fromSnapshot(environment, values.snapshot);
});

interface Given {
  key?: string | undefined;
  lists?: string | undefined;
}

async function fromBackup(environment: Environment, name: string, values: Given): Promise<void> {
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
}

/** What the public knew becomes documents again. */
async function fromSnapshot(environment: Environment, folder: string): Promise<void> {
  await demandEmpty(environment);
  const snapshot = await readSnapshot(folder);
  // A release keeps the files beside the snapshot, with its site.
  const places = [path.join(folder, 'media'), path.join(folder, '../site/media')];
  const media = places.find((place) => existsSync(place)) ?? folder;
  const { documents, refused } = await allOrAgain(environment.dataDir, async () => {
    const payload = await openCms(environment);
    return fillFromSnapshot(payload, snapshot, media).finally(() => payload.destroy());
  });
  console.log(
    `Đã lấy lại ${formatNumber(documents)} mục từ bản dữ liệu lúc ${formatInstant(snapshot.meta.asOf)}.`,
  );
  for (const sentence of refused) console.log(`Chưa lấy lại được ${sentence}`);
  console.log(`Chạy ${howToOpen()} để mở: lần mở ấy tạo tài khoản quản trị đầu tiên.`);
}

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
  console.log(`Chạy ${howToOpen()} để mở.`);
}
