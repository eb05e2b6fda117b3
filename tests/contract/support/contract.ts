import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { embeddedClient } from '../../../cms/storage/database/sqlite.ts';
import { openCms } from '../../../cms/open.ts';
import type { Environment } from '../../../env/environment.ts';

/** The CMS of one test file, on a database of its own. */
export interface Cms {
  payload: Payload;
  environment: Environment;
}

/**
 * Runs a contract on SQLite and MongoDB. `tests` gets a function, since the CMS is open only
 * while the tests run.
 * @param also what its environment has besides
 */
export function contract(
  name: string,
  tests: (cms: () => Cms) => void,
  also: () => Promise<Partial<Environment>> = async () => ({}),
): void {
  const database = inject('database');
  const kind = database.startsWith('file:') ? 'SQLite' : 'MongoDB';
  describe.skipIf(database === '')(`${name} on ${kind}`, () => {
    let cms: Cms | undefined;
    let folder: string | undefined;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'ap-so-contract-'));
      if (database.startsWith('file:')) await layTables(folder);
      const environment = { ...environmentIn(folder, database), ...(await also()) };
      cms = { environment, payload: await openCms(environment) };
    });
    afterAll(async () => {
      await cms?.payload.destroy();
      if (folder) await rm(folder, { recursive: true, force: true });
    });
    tests(() => {
      if (!cms) throw new Error('The CMS is open only while tests run.');
      return cms;
    });
  });
}

/** Lays the empty tables of SQLite into a folder: migrations run once, not for each database of tests. */
export async function layTables(folder: string): Promise<void> {
  const kept = inject('emptyTables');
  const tables = path.join(kept, 'ap-so.db');
  if (!existsSync(tables)) {
    const made = path.join(kept, 'made');
    await mkdir(made);
    const payload = await openCms(environmentIn(made, 'file:'));
    await embeddedClient(payload.db)?.copyTo(tables);
    await payload.destroy();
  }
  await copyFile(tables, path.join(folder, 'ap-so.db'));
}

/**
 * Returns the environment in which everything of one test lies. @param database an address of
 * MongoDB, or `file:`
 */
export function environmentIn(dataDir: string, database: string): Environment {
  const sqlite = pathToFileURL(path.join(dataDir, 'ap-so.db')).href;
  return {
    dataDir,
    host: '127.0.0.1',
    port: 8080,
    cmsHost: '127.0.0.1',
    cmsPort: 3000,
    databaseUri: database.startsWith('file:') ? sqlite : withName(database, path.basename(dataDir)),
    payloadSecret: 'a secret for the contract tests only',
    siteUrl: 'http://localhost:8080',
    cmsUrl: 'http://localhost:3000',
    minFreeBytes: 0,
    logFormat: 'text',
    backup: { to: { folder: path.join(dataDir, 'backups') } },
  };
}

function withName(uri: string, name: string): string {
  const address = new URL(uri);
  address.pathname = `/${name}`;
  return address.href;
}
