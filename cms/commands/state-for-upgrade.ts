import { existsSync } from 'node:fs';
import program from '../../package.json' with { type: 'json' };
import type { InstallationState } from '../../content/schema/installation-state.ts';
import { type Environment, lookAtEnvironment } from '../../env/environment.ts';
import { installationIdIn } from '../../env/installation-id.ts';
import { programName, revisionIn } from '../../env/revision.ts';
import { readArguments, runCommand } from '../../env/terminal.ts';
import { EmbeddedClient } from '../storage/database/client.ts';
import { fileOf, isEmbedded } from '../storage/database/address.ts';
import { type Holdings, holdingsOf } from '../storage/database/holdings.ts';

const usage = 'npm run upgrade:state -- [--since INSTANT]';

/** Says as JSON whose data this folder of code would open. It makes and changes nothing. */
await runCommand(async () => {
  const { values } = readArguments(usage, { options: { since: { type: 'string' } } });
  const environment = lookAtEnvironment();
  const state: InstallationState = {
    id: installationIdIn(environment.dataDir) ?? null,
    program: programName(program.version, revisionIn(process.cwd())),
    ...(await holdingsAt(environment, values.since)),
  };
  console.log(JSON.stringify(state));
});

async function holdingsAt({ databaseUri }: Environment, since?: string): Promise<Holdings> {
  if (!isEmbedded(databaseUri)) {
    const { connected } = await import('../keeping/backup/database/mongodb.ts');
    return connected(databaseUri, (client) => holdingsOf(client.db(), since));
  }
  const file = fileOf(databaseUri);
  if (!existsSync(file)) return { documents: {}, newest: null, deleted: {}, isTidied: false };
  const client = await EmbeddedClient.open(file);
  return holdingsOf(client, since).finally(() => client.close());
}
