import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chance, rounds } from './support/rounds.ts';
import { copyAtOnce, makeImage, mayMount, mountImage, unmount } from './support/small-disk.ts';
import { expectWhole } from './support/whole.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-power-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Publishes without end; `live` is the last release that it said is live. */
function publishEndlessly(dataDir: string): {
  child: ChildProcess;
  live: () => string | undefined;
} {
  const script = path.join(import.meta.dirname, 'support/publish-endlessly.ts');
  const child = fork(script, [dataDir]);
  let live: string | undefined;
  child.on('message', (message) => ({ live } = message as { live: string }));
  return { child, live: () => live };
}

test('what is on the disk at any moment is a whole site, and what was said to be live is on it', async (context) => {
  if (!mayMount(path.join(folder, 'probe'))) {
    console.warn('Power cuts on a real disk skipped: mounting a file system is not allowed here.');
    return context.skip();
  }
  const { integer } = chance('power cut on a disk');
  const image = path.join(folder, 'disk');
  const disk = path.join(folder, 'mounted');
  makeImage(image, 128);
  mountImage(image, disk);
  const { child, live } = publishEndlessly(path.join(disk, 'data'));
  try {
    for (let round = 0; round < rounds({ full: 20, short: 2 }); round++) {
      const before = live();
      while (live() === before) await delay(20);
      await delay(integer(0, 400));
      child.kill('SIGSTOP');
      const said = live();
      const copy = path.join(folder, 'cut');
      copyAtOnce(image, copy);
      child.kill('SIGCONT');

      const after = path.join(folder, 'after');
      mountImage(copy, after);
      try {
        const { record } = await expectWhole(path.join(after, 'data'), `cut ${round}`);
        expect(record.id >= String(said), `cut ${round}: ${record.id}, said ${said}`).toBe(true);
      } finally {
        unmount(after);
      }
    }
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    unmount(disk);
  }
});
