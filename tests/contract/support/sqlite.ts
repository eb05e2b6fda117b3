import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { joinPackages } from '../../support/join-packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The folder in which the first test file keeps the empty tables of SQLite that all others
     * begin with.
     */
    emptyTables: string;
  }
}

/** The project `contract` runs on a SQLite file of its own for each test file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await joinPackages();
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-empty-'));
  project.provide('database', 'file:');
  project.provide('emptyTables', folder);
  return () => rm(folder, { recursive: true });
}
