import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUnfinished } from '../../publisher/make/unfinished.ts';
import { Published } from '../support/published.ts';
import { withManyPages } from '../support/tiny-renderer.ts';
import { ForgetfulDisk, PowerCut } from './support/power-cut.ts';
import { chance, rounds } from './support/rounds.ts';
import { expectWhole } from './support/whole.ts';

let dataDir: string;
let disk: ForgetfulDisk;
let site: Published;

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-power-'));
  disk = new ForgetfulDisk();
  site = new Published(dataDir, disk);
  await site.publish();
});
afterEach(async () => {
  await site.close();
  rmSync(dataDir, { recursive: true });
});

const link = () => path.join(dataDir, 'current');

/** Puts the link back to where it led: its change had not reached the disk. */
function pointBack(target: string): void {
  rmSync(link());
  symlinkSync(target, link());
}

test('after a power cut at any moment of a publish the site is whole', async () => {
  const { integer, oneOf } = chance('power cut');
  for (let round = 0; round < rounds({ full: 60, short: 9 }); round++) {
    const before = await readlink(link());
    disk.left = round % 4; // the draft, what is shared, the folder of the releases, that of the link
    disk.isDone = oneOf([true, false]);
    const when = `round ${round}: sync ${disk.left + 1} ${disk.isDone ? 'done' : 'not done'}`;
    site.edit(`Bản ${round}, ${integer(0, 1_000_000)}`);
    site.rename(`Ấp ${round}`);
    await expect(site.publish(), when).rejects.toThrow(PowerCut);
    const isLinkLost = !disk.isDone && oneOf([true, false]);
    if (isLinkLost) pointBack(before);
    disk.forget(path.join(dataDir, 'releases'));
    await expectWhole(dataDir, when);

    site.edit(`Bản ${round} rồi`);
    const { release } = await site.publish();
    expect((await expectWhole(dataDir, `${when}, next`)).record.id).toBe(release.record.id);
    await site.releases.prune(3);
  }
});

test('after a power cut while a release is finished the site is whole, and is finished by the next', async () => {
  const { oneOf } = chance('power cut while finishing');
  const { compiled } = site;
  for (let round = 0; round < rounds({ full: 18, short: 3 }); round++) {
    site.compiled = withManyPages(compiled, `many-${round}`);
    site.pace = 'hurry';
    const { release: hasty } = await site.publish();
    expect(isUnfinished(hasty)).toBe(true);
    const before = await readlink(link());
    disk.left = round % 3; // the draft, the folder of the releases, that of the link
    disk.isDone = oneOf([true, false]);
    const when = `round ${round}: sync ${disk.left + 1} ${disk.isDone ? 'done' : 'not done'}`;
    site.pace = 'finish';
    await expect(site.publish(), when).rejects.toThrow(PowerCut);
    if (!disk.isDone && oneOf([true, false])) pointBack(before);
    disk.forget(path.join(dataDir, 'releases'));
    const left = await expectWhole(dataDir, when);
    expect(left.manifest, when).toEqual(hasty.manifest);

    await site.publish();
    const finished = await expectWhole(dataDir, `${when}, next`);
    expect(isUnfinished(finished), when).toBe(false);
    expect(finished.manifest, when).toEqual(hasty.manifest);
    await site.releases.prune(3);
  }
});
