import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lock } from '../../../../env/folder-lock.ts';
import { mayMount, mountMemory, unmount } from '../../../crash/support/small-disk.ts';
import { bareEnvironment, failedWith, runFile } from '../../../support/command.ts';

const command = 'cms/commands/uploads.ts';
let folder: string;
let given: { DATA_DIR: string; UPLOADS_TO: string };

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ap-so-uploads-'));
  given = { DATA_DIR: path.join(folder, 'data'), UPLOADS_TO: path.join(folder, 'chung') };
  await mkdir(given.UPLOADS_TO);
  for (const name of ['media', 'consent-forms'])
    await mkdir(path.join(given.DATA_DIR, name), { recursive: true });
  await writeFile(own('consent-forms', 'phieu.jpg'), 'phiếu');
});
afterEach(() => rm(folder, { recursive: true }));

const own = (...parts: string[]) => path.join(given.DATA_DIR, ...parts);
const there = (...parts: string[]) => path.join(given.UPLOADS_TO, ...parts);
const run = (more = {}) => runFile(command, [], { ...given, ...more });

async function makePictures(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await writeFile(own('media', `${at}.jpg`), `hình ${at}`);
}

/** The files a data folder keeps of itself, which are no uploads. */
const itsOwn = new Set(['secret', 'installation-id']);

/** All files of a folder with what they say. */
async function filesIn(place: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(place, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith('.lock') && !itsOwn.has(entry.name)) {
      const file = path.join(entry.parentPath, entry.name);
      files[path.relative(place, file)] = await readFile(file, 'utf8');
    }
  return files;
}

const done = (copied: number, others: number) => ({
  code: 0,
  error: '',
  out: expect.stringContaining(
    `Đã chép ${copied} tệp; ${others} tệp khác đã có ở đó. Đã đọc lại từng tệp`,
  ),
});

describe('npm run uploads', () => {
  it('copies what is not there, or not the same, and leaves the source as it is', async () => {
    await makePictures(3);
    const before = await filesIn(given.DATA_DIR);
    expect(run()).toEqual(done(4, 0));
    expect(await filesIn(given.UPLOADS_TO)).toEqual(before);

    await writeFile(own('media', '3.jpg'), 'hình mới');
    await writeFile(there('media', '0.jpg'), 'hình x'); // As long as it was, and something else.
    await truncate(there('media', '1.jpg'), 2);
    await writeFile(there('media', 'cua-may-khac.jpg'), 'giữ lại');
    expect(run()).toEqual(done(3, 2));
    const after = await filesIn(given.DATA_DIR);
    expect(after).toEqual({ ...before, 'media/3.jpg': 'hình mới' });
    expect(await filesIn(given.UPLOADS_TO)).toEqual({
      ...after,
      'media/cua-may-khac.jpg': 'giữ lại',
    });
  });

  it('goes on where it was killed; what lies there is whole', async () => {
    await makePictures(250);
    const before = await filesIn(given.DATA_DIR);
    // Looking at this one never ends, so the kill comes in time on any machine.
    await mkdir(there('consent-forms'));
    execFileSync('mkfifo', [there('consent-forms', 'phieu.jpg')]);
    const running = spawn(process.execPath, [command], {
      env: { ...bareEnvironment(), ...given },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: running.stdout }).once('line', () => running.kill('SIGKILL'));
    await once(running, 'close');
    expect(running.signalCode).toBe('SIGKILL');
    await rm(there('consent-forms', 'phieu.jpg'));
    const half = (await readdir(there('media'))).filter((name) => !name.endsWith('.new'));
    expect(half.length).toBeGreaterThanOrEqual(100);
    for (const name of half)
      expect(await readFile(there('media', name), 'utf8')).toBe(before[`media/${name}`]);

    expect(run()).toEqual(done(251 - half.length, half.length));
    expect(await filesIn(given.UPLOADS_TO)).toMatchObject(before);
    expect(await filesIn(given.DATA_DIR)).toEqual(before);
  });

  it('begins nothing without a place, on a disk that is not there, or for a word too many', async () => {
    expect(run({ UPLOADS_TO: '' })).toEqual(
      failedWith(expect.stringMatching(/^Chưa có UPLOADS_TO/)),
    );
    await rm(given.UPLOADS_TO, { recursive: true });
    expect(run()).toEqual(
      failedWith(
        `Không thấy hình và phiếu trong thư mục “${given.UPLOADS_TO}” (UPLOADS_TO): gắn ổ chung vào đó rồi chạy lại.`,
      ),
    );
    await writeFile(given.UPLOADS_TO, '');
    expect(run().error).toMatch(/^Không dùng được “.*”: có tệp ở chỗ cần một thư mục/);
    expect(runFile(command, ['--all'], given).error).toMatch(/^Không hiểu “--all”\. Cách dùng:/);
  });

  it('runs once at a time', async () => {
    const release = lock(given.DATA_DIR, 'uploads.lock');
    expect(run()).toEqual(failedWith(expect.stringMatching(/^Một lần chép .* khác đang chạy/)));
    release?.();
    expect(run()).toEqual(done(1, 0));
  });

  it('says that the disk there is full, leaves nothing half, and goes on with room', async ({
    skip,
  }) => {
    skip(!mayMount(path.join(folder, 'try')));
    mountMemory(given.UPLOADS_TO, 1);
    try {
      for (const name of ['a', 'b', 'c'])
        await writeFile(own('media', name), Buffer.alloc(400_000, name));
      expect(run()).toEqual(failedWith(expect.stringMatching(/ổ đĩa đã đầy \(ENOSPC\)\.$/)));
      const kept = await filesIn(given.UPLOADS_TO);
      expect(Object.keys(kept)).toHaveLength(2);
      for (const content of Object.values(kept)) expect(content).toHaveLength(400_000);
      await rm(own('media', 'c'));
      expect(run()).toEqual(done(1, 2));
    } finally {
      unmount(given.UPLOADS_TO);
    }
  });
});
