import type { Payload } from 'payload';
import { type Environment, readEnvironment } from '../../env/environment.ts';
import { lockDataFolder } from '../../env/folder-lock.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { demandWholeRestore } from '../storage/installation/interrupted-restore.ts';
import { isSeeded, seed } from '../keeping/seed/seed.ts';
import { isEmbedded } from '../storage/database/address.ts';
import { openCms } from '../open.ts';

/** `npm run seed -- [--no-samples]`: adds the seed's documents that are missing. */
await runCommand(async () => {
  const options = { 'no-samples': { type: 'boolean' } } as const;
  const { values } = readArguments('npm run seed -- [--no-samples]', { options });
  const environment = readEnvironment();
  demandWholeRestore(environment.dataDir);
  const payload = await openCms(environment);
  const counts = await sow(payload, environment, !values['no-samples']).finally(() =>
    payload.destroy(),
  );
  const made = Object.entries(counts).filter(([, count]) => count > 0);
  const told = made.map(([name, count]) => `${labelOf(payload, name)} ${count}`);
  console.log(
    told.length > 0
      ? `Đã thêm: ${told.join(', ')}.`
      : 'Không có gì để thêm: dữ liệu ban đầu đã đủ.',
  );
});

/** Adds what is missing; the first time nobody else may write, who would wait for hundreds of documents. */
async function sow(payload: Payload, { databaseUri, dataDir }: Environment, samples: boolean) {
  if (isEmbedded(databaseUri) && !(await isSeeded(payload))) lockDataFolder(dataDir);
  return seed(payload, { samples });
}

/** Returns the editors' name of a collection, or of the settings. */
function labelOf({ config }: Payload, name: string): string {
  const label = config.collections.find(({ slug }) => slug === name)?.labels.plural;
  return typeof label === 'string' ? label : 'Cài đặt';
}
