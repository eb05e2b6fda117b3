import type { TestProject } from 'vitest/node';
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
  project.provide('emptyTables', '');
  const server = await startMongo(process.env.MONGODB_URI);
  if ('missing' in server) {
    if (process.env.REQUIRE_MONGODB === '1')
      throw new Error(`REQUIRE_MONGODB=1, but ${server.missing}`);
    console.warn(`contract on MongoDB skipped, ${server.missing}`);
    project.provide('database', '');
    return async () => undefined;
  }
  project.provide('database', server.uri);
  return server.stop;
}
