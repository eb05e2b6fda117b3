import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getPayload } from 'payload';
import { lookAtEnvironment } from '../../env/environment.ts';
import { createConfig } from '../config.ts';

/**
 * `npm run migrate:create -- name`: writes what changed in the collections since the last migration
 * of SQLite into a new one. MongoDB needs none.
 */
const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-migration-'));
const databaseUri = pathToFileURL(path.join(folder, 'empty.db')).href;
// Nothing is signed here, and looking at the environment makes no secret.
const environment = { ...lookAtEnvironment(), payloadSecret: 'for no data' };
const config = createConfig({ ...environment, dataDir: folder, databaseUri });
const payload = await getPayload({ config, disableOnInit: true });
await payload.db.createMigration({ migrationName: process.argv[2] ?? 'change', payload });
makeErasable(payload.db.migrationDir);
keepNewestSchema(payload.db.migrationDir);
await payload.destroy();
await rm(folder, { recursive: true });

/** Makes generated files run in plain Node: type-only imports, extensions. */
function makeErasable(migrationDir: string): void {
  for (const file of filesIn(migrationDir, '.ts')) {
    const source = readFileSync(file, 'utf8')
      .replace(
        /import \{ (MigrateUpArgs), (MigrateDownArgs), sql \}/,
        'import { type $1, type $2, sql }',
      )
      .replace(/ from '(\.\/[^'.]+)';/g, " from '$1.ts';");
    writeFileSync(file, source);
  }
}

/** A new migration is made from the newest schema: older ones are of no use. It takes one line. */
function keepNewestSchema(migrationDir: string): void {
  const [newest, ...older] = filesIn(migrationDir, '.json').toReversed();
  for (const file of older) rmSync(file);
  if (!newest) return;
  const schema: unknown = JSON.parse(readFileSync(newest, 'utf8'));
  writeFileSync(newest, `${JSON.stringify(schema)}\n`);
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => path.join(folder, name));
}
