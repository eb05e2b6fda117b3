import path from 'node:path';
import { expect } from 'vitest';
import { damagedSizes, readRelease, type Release } from '../../../content/release-folder.ts';
import { CurrentSite } from '../../../ops/web/current-site.ts';
import { Releases } from '../../../publisher/releases/releases.ts';
import { Scrub } from '../../../publisher/files/scrub.ts';

/** Expects that a web server and a publisher that start now find a whole release, the same one. */
export async function expectWhole(dataDir: string, when: string): Promise<Release> {
  const served = new CurrentSite(dataDir).get()?.id;
  const { last } = await new Releases(dataDir).settle();
  if (!last) throw new Error(`${when}: no release can be read.`);
  expect(served, when).toBe(last.record.id);
  expect(damagedSizes(last), when).toEqual([]);
  expect(await damagedFiles(last), when).toEqual([]);
  return readRelease(path.join(dataDir, 'current'));
}

/** Addresses whose bytes are not those that they were made with. */
async function damagedFiles(release: Release): Promise<string[]> {
  const scrub = new Scrub(release);
  let found: string[] | undefined;
  while (!found) found = await scrub.step();
  return found;
}
