import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stageNames, type Stage } from '../../publisher/make/stages.ts';
import { isUnfinished } from '../../publisher/make/unfinished.ts';
import { PublisherProcess } from './support/publisher.ts';
import type { KillAt } from './support/round-process.ts';
import { chance, rounds } from './support/rounds.ts';
import { mayMount, mountMemory, unmount } from './support/small-disk.ts';
import { expectWhole } from './support/whole.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-round-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const home = () => readFileSync(path.join(dataDir, 'current/site/index.html'), 'utf8');
const unfinished = () =>
  readdirSync(path.join(dataDir, 'releases')).filter((name) => /^\./.test(name));

test('a publisher killed at any step leaves a whole site, and the next one loses no edit', async () => {
  const steps: KillAt[] = [...(Object.keys(stageNames) as Stage[]), 'draft', 'releases', 'link'];
  const { integer } = chance('kill in a round');
  const first = integer(0, steps.length - 1);
  let publisher = await PublisherProcess.start(dataDir);
  await publisher.carryOut({});
  for (let round = 0; round < rounds({ full: 2 * steps.length, short: 3 }); round++) {
    const killAt = steps[(first + round * 3) % steps.length]!;
    const when = `killed at ${killAt}`;
    const title = `Bản ${round}`;
    const answers = await publisher.carryOut({ title, killAt });
    expect(answers, when).toEqual([{ saved: title }]);
    await publisher.kill();
    await expectWhole(dataDir, when);

    publisher = await PublisherProcess.start(dataDir);
    expect(await publisher.carryOut({}), when).toEqual([{ live: expect.any(String) }]);
    await expectWhole(dataDir, `${when}, next`);
    expect(home(), when).toContain(title);
    expect(unfinished(), when).toEqual([]);
  }
  await publisher.kill();
});

test('a publisher killed while it finishes what a hurry left loses neither, and the next one ends it', async () => {
  const steps: KillAt[] = [...(Object.keys(stageNames) as Stage[]), 'draft', 'releases', 'link'];
  const { integer } = chance('kill while finishing');
  const first = integer(0, steps.length - 1);
  let publisher = await PublisherProcess.start(dataDir);
  for (let round = 0; round < rounds({ full: 2 * steps.length, short: 2 }); round++) {
    const killAt = steps[(first + round * 3) % steps.length]!;
    const when = `killed at ${killAt}`;
    const [title, version] = [`Bản ${round}`, `many-${round}`];
    await publisher.carryOut({ title, version });
    const before = await expectWhole(dataDir, `before it is ${when}`);
    expect(isUnfinished(before), when).toBe(true);
    expect(await publisher.carryOut({ version, pace: 'finish', killAt }), when).toEqual([]);
    await publisher.kill();
    const left = await expectWhole(dataDir, when);
    expect(left.manifest, when).toEqual(before.manifest);

    publisher = await PublisherProcess.start(dataDir);
    const [answer] = await publisher.carryOut({ version, pace: 'finish' });
    expect(answer, when).toEqual({ live: expect.any(String) });
    const after = await expectWhole(dataDir, `${when}, next`);
    expect(isUnfinished(after), when).toBe(false);
    expect(after.manifest, when).toEqual(before.manifest);
    expect(home(), when).toContain(title);
    expect(unfinished(), when).toEqual([]);
  }
  await publisher.kill();
});

test('a disk that is full in the middle of a round leaves the last release and takes no space', async (context) => {
  const releases = path.join(dataDir, 'releases');
  if (!mayMount(releases)) {
    console.warn('The full disk skipped: mounting a file system is not allowed here.');
    return context.skip();
  }
  const { integer } = chance('full disk');
  mountMemory(releases, 16);
  const publisher = await PublisherProcess.start(dataDir);
  try {
    await publisher.carryOut({});
    const before = home();
    for (let round = 0; round < rounds({ full: 20, short: 3 }); round++) {
      const left = integer(0, 60) * 1024;
      const filler = path.join(releases, 'filler');
      fill(filler, left);
      const title = `Bản ${round}`;
      const [saved, failed] = await publisher.carryOut({ title });
      expect({ saved, failed }, `${left} bytes left`).toEqual({
        saved: { saved: title },
        failed: { failed: expect.stringContaining('ENOSPC') },
      });
      expect(unfinished()).toEqual([]);
      await expectWhole(dataDir, `${left} bytes left`);
      if (round === 0) expect(home()).toBe(before);

      rmSync(filler);
      expect(await publisher.carryOut({})).toEqual([{ live: expect.any(String) }]);
      expect(home()).toContain(title);
    }
  } finally {
    await publisher.kill();
    unmount(releases);
  }
});

/** Takes all room of a disk but so many bytes. */
function fill(file: string, left: number): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)));
}
