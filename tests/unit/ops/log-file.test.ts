import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogFile } from '../../../ops/log-file.ts';

let folder: string;
let log: LogFile;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-log-'));
});
afterEach(async () => {
  await log.close();
  rmSync(folder, { recursive: true });
});

const written = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('a log file', () => {
  it('goes on where it ended', async () => {
    for (const line of ['một\n', 'hai\n']) {
      log = new LogFile(path.join(folder, 'logs'), 'web');
      log.write(line);
      await log.close();
    }
    expect(written('logs/web.log')).toBe('một\nhai\n');
  });

  it('is put aside when it is full, and only the latest are kept', async () => {
    log = new LogFile(folder, 'web', { size: '100B', interval: '1d', rotate: 2 });
    for (let line = 1; line <= 9; line++) log.write(`${line} ${'x'.repeat(60)}\n`);
    await log.close();
    expect(readdirSync(folder).sort()).toEqual(['web.1.log', 'web.2.log', 'web.log']);
    expect(written('web.log')).toMatch(/^9 x+\n$/);
    expect(written('web.1.log')).toMatch(/^7 x+\n8 x+\n$/);
    expect(written('web.2.log')).toMatch(/^5 x+\n6 x+\n$/);
  });

  it('drops what it can’t write, and tells how much when it can again', async () => {
    const logs = path.join(folder, 'logs');
    writeFileSync(logs, 'a file where the folder should be');
    log = new LogFile(logs, 'web');
    log.write('một\nhai\n');
    await log.close();
    log.write('ba\n');
    await log.close();
    rmSync(logs);
    mkdirSync(logs);
    log.write('bốn\n');
    await expect.poll(() => written('logs/web.log')).toMatch(/^bốn\n--- 3 dòng không ghi được/);
  });
});
