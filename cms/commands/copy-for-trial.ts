import path from 'node:path';
import { mkdir } from 'node:fs/promises';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { gatherUploads } from '../keeping/backup/uploads.ts';
import { EmbeddedClient } from '../storage/database/client.ts';
import { fileOf, isEmbedded } from '../storage/database/address.ts';
import { openUploads } from '../storage/uploads/open-uploads.ts';

const usage = 'npm run upgrade:copy -- FOLDER';

/**
 * Fills an empty data folder for the trial of another version: the database as it is now, and the
 * uploads by further names of the same files. Of a MongoDB server there is no copy: the trial begins
 * with what a new installation has.
 */
await runCommand(async () => {
  const { positionals } = readArguments(usage, { allowPositionals: true });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new Error(`Cách dùng: ${usage}`);
  const environment = readEnvironment();
  const { databaseUri } = environment;
  await mkdir(folder, { recursive: true });
  if (!isEmbedded(databaseUri)) return;
  await gatherUploads(openUploads(environment), folder);
  const client = await EmbeddedClient.open(fileOf(databaseUri));
  await client.copyTo(path.join(folder, 'ap-so.db')).finally(() => client.close());
});
