import { formatNumber } from '../../content/text/number.ts';
import { readEnvironment } from '../../env/environment.ts';
import { lock } from '../../env/folder-lock.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { FolderUploads } from '../storage/uploads/in-folder.ts';
import { openUploads } from '../storage/uploads/open-uploads.ts';
import { uploadFolders, type UploadFolder, type Uploads } from '../storage/uploads/uploads.ts';

/** Files after which the terminal hears how far it is. */
const told = 100;

/**
 * `npm run uploads`: copies the uploads of the data folder to where `UPLOADS_TO` says, except those that
 * are there already, and reads each back. Nothing is removed or changed here, so it can be run again.
 */
await runCommand(async () => {
  readArguments('npm run uploads', {});
  const environment = readEnvironment();
  const { dataDir, uploads } = environment;
  if (!uploads)
    throw new Error(
      'Chưa có UPLOADS_TO nên hình và phiếu nằm sẵn trong DATA_DIR: không phải chép.',
    );
  if (!lock(dataDir, 'uploads.lock'))
    throw new Error('Một lần chép hình và phiếu khác đang chạy: đợi xong rồi chạy lại.');
  const own = new FolderUploads(dataDir);
  const to = openUploads(environment);
  if (to instanceof FolderUploads) await to.make();
  let copied = 0;
  let checked = 0;
  for (const folder of uploadFolders)
    for (const { name } of await own.list(folder)) {
      if (await bring(own, to, folder, name)) copied += 1;
      checked += 1;
      if (checked % told === 0) console.log(`Đã xem ${formatNumber(checked)} tệp …`);
    }
  console.log(
    `Đã chép ${formatNumber(copied)} tệp; ${formatNumber(checked - copied)} tệp khác đã có ở đó. Đã đọc lại từng tệp, tệp nào cũng giống ở đây.`,
  );
});

/** @returns whether it had to be copied */
async function bring(
  own: FolderUploads,
  to: Uploads,
  folder: UploadFolder,
  name: string,
): Promise<boolean> {
  const source = await own.read(folder, name);
  // Removed since it was listed.
  if (!source || isSame(source, await to.read(folder, name))) return false;
  await to.write(folder, name, source);
  if (!isSame(source, await to.read(folder, name)))
    throw new Error(
      `Tệp “${folder}/${name}” ở UPLOADS_TO khác với tệp ở đây sau khi chép: kiểm tra ổ đĩa hay kho ấy rồi chạy lại. Tệp ở đây vẫn còn nguyên.`,
    );
  return true;
}

function isSame(source: Buffer, copy: Buffer | undefined): boolean {
  return copy?.equals(source) === true;
}
