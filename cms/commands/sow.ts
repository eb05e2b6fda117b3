import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment } from '../../env/environment.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { seed } from '../keeping/seed/seed.ts';
import { fileOf } from '../storage/database/address.ts';
import { EmbeddedClient } from '../storage/database/client.ts';
import { fillStages } from '../writing/workflow/listed-stage.ts';
import { openCms } from '../open.ts';

const usage = 'node cms/commands/sow.ts FILE';

/** Sows an empty data folder, and keeps a copy of its database: a release brings it (`firstData`). */
await runCommand(async () => {
  const [file, ...more] = readArguments(usage, { allowPositionals: true }).positionals;
  if (!file || more.length > 0) throw new Error(`Cách dùng: ${usage}`);
  const environment = readEnvironment();
  const payload = await openCms(environment);
  try {
    await seed(payload, { samples: true });
    await fillStages(payload);
  } finally {
    await payload.destroy();
  }
  await mkdir(path.dirname(file), { recursive: true });
  const client = await EmbeddedClient.open(fileOf(environment.databaseUri));
  await client.copyTo(file).finally(() => client.close());
});
