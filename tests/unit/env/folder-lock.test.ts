import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockDataFolder } from '../../../env/folder-lock.ts';

const lockFile = path.resolve(import.meta.dirname, '../../../env/folder-lock.ts');
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-lock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

/** A process that locks the folder and stays. */
async function otherStart() {
  const code = `import { lockDataFolder } from ${JSON.stringify(lockFile)};
    lockDataFolder(${JSON.stringify(dataDir)}); process.send('locked'); setInterval(() => {}, 60_000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  expect(await once(other, 'message')).toEqual(['locked', undefined]);
  return other;
}

it('keeps a second start away, until the first has ended in whatever way', async () => {
  const other = await otherStart();
  expect(() => lockDataFolder(dataDir)).toThrow(/^Ấp Số đang chạy với thư mục “.+” \(DATA_DIR\)/);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(() => lockDataFolder(dataDir)).not.toThrow();
});
