import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../../ops/build.ts';
import { writeSampleSnapshot } from '../../support/write-sample-snapshot.ts';
import { exportedSeed } from './exported-seed.ts';
import { makeSite, type MadeSite } from './made-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Records of every kind, with all that a template can show, and members with known numbers. */
    sample: MadeSite;
    /** The site that ships: the real prose at its real length. */
    seed: MadeSite;
  }
}

/** Makes two finished releases once, and serves them as in real life. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build('renderer');
  const folder = await mkdtemp(path.join(tmpdir(), 'ap-so-release-'));
  const sampleFolder = path.join(folder, 'sample');
  const seedFolder = path.join(folder, 'seed');
  const sample = await makeSite(
    sampleFolder,
    await writeSampleSnapshot(path.join(folder, 'snapshot')),
    path.join(folder, 'snapshot/media'),
  );
  const seed = await makeSite(
    seedFolder,
    await exportedSeed(seedFolder),
    path.join(seedFolder, 'media'),
  );
  for (const [name, { url, folder, pages }] of Object.entries({ sample, seed }))
    project.provide(name as 'sample' | 'seed', { url, folder, pages });

  return async () => {
    for (const { server } of [sample, seed]) {
      server.close();
      server.closeAllConnections();
    }
    await rm(folder, { recursive: true });
  };
}
