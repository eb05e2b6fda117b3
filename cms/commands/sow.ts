import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { seed } from '../keeping/seed/seed.ts';
import { fileOf, isEmbedded } from '../storage/database/address.ts';
import { EmbeddedClient } from '../storage/database/client.ts';
import { fillStages } from '../writing/workflow/listed-stage.ts';
import { openCms } from '../open.ts';

const usage = 'node cms/commands/sow.ts FILE';

/**
 * Sows an empty data folder, and keeps a copy of its database for a release (`firstDataFile`). What somebody
 * works with has accounts in it, and is never copied.
 */
await runCommand(async () => {
  const [file, ...more] = readArguments(usage, { allowPositionals: true }).positionals;
  if (!file || more.length > 0) throw new Error(`Cách dùng: ${usage}`);
  const environment = readEnvironment();
  const { databaseUri } = environment;
  if (!isEmbedded(databaseUri) || existsSync(fileOf(databaseUri)))
    throw new Error(
      'Chỉ nạp vào một thư mục dữ liệu trống, với SQLite: đặt DATA_DIR sang một thư mục mới rồi chạy lại.',
    );
  const payload = await openCms(environment);
  try {
    await seed(payload, { samples: true });
    await fillStages(payload);
  } finally {
    await payload.destroy();
  }
  await mkdir(path.dirname(file), { recursive: true });
  const client = await EmbeddedClient.open(fileOf(databaseUri));
  await client.copyTo(file).finally(() => client.close());
});
