import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { getPayload } from 'payload';
import { readEnvironment } from '../../env/environment.ts';
import { createConfig } from '../config.ts';

/**
 * `npm run migrate:create -- name`: writes what changed in the collections since the last migration
 * of SQLite into a new one. MongoDB needs none.
 */
const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-migration-'));
const databaseUri = pathToFileURL(path.join(folder, 'empty.db')).href;
const config = createConfig({ ...readEnvironment(), dataDir: folder, databaseUri });
const payload = await getPayload({ config, disableOnInit: true });
await payload.db.createMigration({ migrationName: process.argv[2] ?? 'change', payload });
makeErasable(payload.db.migrationDir);
await payload.destroy();
await rm(folder, { recursive: true });

/** The generated files import types as values and leave extensions out: plain Node takes neither. */
function makeErasable(migrationDir: string): void {
  for (const name of readdirSync(migrationDir).filter((file) => file.endsWith('.ts'))) {
    const file = path.join(migrationDir, name);
    const source = readFileSync(file, 'utf8')
      .replace(
        /import \{ (MigrateUpArgs), (MigrateDownArgs), sql \}/,
        'import { type $1, type $2, sql }',
      )
      .replace(/ from '(\.\/[^'.]+)';/g, " from '$1.ts';");
    writeFileSync(file, source);
  }
}
