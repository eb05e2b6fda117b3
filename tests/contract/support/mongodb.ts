import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { joinPackages } from '../../support/join-packages.ts';
import { startMongo } from './mongo-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The database the contract runs on: a `mongodb:` address, `file:` for SQLite, empty when there
     * is no server.
     */
    database: string;
  }
}

/** Starts a MongoDB for the project `contract-mongodb`; without one its tests are skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startMongo(process.env.MONGODB_URI);
  if ('missing' in server) {
    if (process.env.REQUIRE_MONGODB === '1')
      throw new Error(`REQUIRE_MONGODB=1, but ${server.missing}`);
    console.warn(`contract on MongoDB skipped, ${server.missing}`);
    project.provide('database', '');
    project.provide('emptyTables', '');
    return async () => undefined;
  }
  await joinPackages();
  // A move begins or ends with SQLite.
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-empty-'));
  project.provide('database', server.uri);
  project.provide('emptyTables', folder);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
}
