import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { formatNumber } from '../../content/text/number.ts';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { FolderUploads } from '../uploads/in-folder.ts';
import { openUploads } from '../uploads/open-uploads.ts';
import { uploadFolders } from '../uploads/uploads.ts';

/**
 * `npm run uploads`: copies the uploads of the data folder to where `UPLOADS_TO` says, except those that
 * are there already. Nothing is removed here.
 */
await runCommand(async () => {
  readArguments('npm run uploads', {});
  const environment = readEnvironment();
  if (!environment.uploads)
    throw new Error(
      'Chưa có UPLOADS_TO nên hình và phiếu nằm sẵn trong DATA_DIR: không phải chép.',
    );
  const own = new FolderUploads(environment.dataDir);
  const to = openUploads(environment);
  const between = await mkdtemp(path.join(environment.dataDir, 'uploads-'));
  try {
    let copied = 0;
    for (const folder of uploadFolders) {
      const there = new Map((await to.list(folder)).map(({ name, bytes }) => [name, bytes]));
      for (const { name, bytes } of await own.list(folder)) {
        if (there.get(name) === bytes) continue;
        const file = path.join(between, `${folder}-${name}`);
        await own.copyOut(folder, name, file);
        await to.copyIn(folder, name, file);
        copied += 1;
      }
    }
    console.log(`Đã chép ${formatNumber(copied)} tệp; những tệp khác đã có ở đó.`);
  } finally {
    await rm(between, { recursive: true });
  }
});
