import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guides } from './support/content.ts';
import { Editor } from './support/editor.ts';
import { Readers } from './support/readers.ts';
import { chance, rounds } from './support/rounds.ts';
import { Stack } from './support/stack.ts';

const count = rounds({ full: 5, short: 0 });
const disk = count > 0 ? smallDisk() : undefined;
if (count > 0 && !disk) console.log('Full disk: skipped, since no small disk may be mounted here.');

/** A disk in memory, where one may be mounted. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'ap-so-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

describe.skipIf(!disk)('on a disk that fills up', () => {
  const folder = disk ?? '';
  const filler = path.join(folder, 'filler');
  let stack: Stack;
  let editor: Editor;

  beforeAll(async () => {
    stack = await Stack.open(path.join(folder, 'data'));
    editor = new Editor(stack);
    await editor.signIn();
  });
  afterAll(async () => {
    await stack.close();
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  });

  /** Takes all room but some bytes. */
  function fill(left: number): void {
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  }

  const page = (address: string) =>
    fetch(`${stack.site}${address}`)
      .then((answer) => answer.text())
      .catch(() => '');

  test('the site stays, and all comes back by itself when there is room', async () => {
    const { integer, oneOf } = chance('full disk');
    const readers = new Readers(stack, ['/', ...guides.map(({ address }) => address)]);
    for (let round = 0; round < count; round++) {
      const running = stack.pids();
      fill(integer(0, 64) * 1024);
      const guide = oneOf(guides);
      const answers = new Set<number | undefined>();
      for (let attempt = 0; attempt < 20; attempt++)
        answers.add(await editor.tryToPublish(guide.id, `lúc đầy, lần ${round}.${attempt}`));
      console.log(`Full disk, round ${round}: saves are answered by ${[...answers].join(', ')}`);
      // A small save may find room in the database's own files.
      expect([...answers].filter((status) => status !== 200 && status !== 507)).toEqual([]);
      expect(await page(guide.address)).toContain('</html>');
      rmSync(filler);
      const words = `có chỗ lại, lần ${round}`;
      await editor.publish(guide.id, words);
      await expect.poll(() => page(guide.address), { timeout: 120_000 }).toContain(words);
      expect(stack.pids(), 'no process ended').toEqual(running);
    }
    expect(await readers.end()).toEqual([]);
    expect(existsSync(filler)).toBe(false);
  });
});
