import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tryOut } from '../../../../ops/upgrade/trial.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ap-so-trial-'));
  for (const name of ['data', 'now', 'next/ops', 'next/node_modules/.bin'])
    mkdirSync(path.join(folder, name), { recursive: true });
  const scripts = { 'upgrade:copy': 'mkdir -p' };
  writeFileSync(path.join(folder, 'now/package.json'), JSON.stringify({ scripts }));
  symlinkSync(process.execPath, path.join(folder, 'next/node_modules/.bin/node'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Tries a version whose supervisor is this program. */
function tryProgram(program: string, settings: Record<string, string> = {}): Promise<void> {
  writeFileSync(path.join(folder, 'next/ops/start.ts'), program);
  return tryOut({
    dataDir: path.join(folder, 'data'),
    now: path.join(folder, 'now'),
    next: path.join(folder, 'next'),
    env: { ...process.env, ...settings },
    owner: {},
    secret: 'secret',
    standing: async () => ({ problems: 0, hasRelease: true }),
    patience: { whole: 20_000, silence: 20_000, deaths: 1 },
    onStep: () => undefined,
  });
}

it('says in one sentence what the last word of a version was that ends', async () => {
  await expect(
    tryProgram(`console.log('Ấp Số'); console.error('Cổng sai.'); process.exit(1);`),
  ).rejects.toThrow(/^Bản mới chạy thử không được: mở lên thì tắt, nói “Cổng sai”\.$/);
  expect(existsSync(path.join(folder, 'data/upgrade-trial'))).toBe(false);
});

it('tells nobody anything and sends nothing anywhere', async () => {
  const settings = {
    SMTP_URL: 'smtp://mail.example.vn',
    ALERT_WEBHOOK: 'https://chat.example.vn/',
    BACKUP_TO: 'https://s3.example.vn/backups',
    UPLOADS_TO: 'https://s3.example.vn/uploads',
    PUSH_TO: 'https://s3.example.vn/site',
  };
  const program = `
    const known = ${JSON.stringify(Object.keys(settings))}.filter((name) => process.env[name]);
    console.error('Known: ' + known.join());
    process.exit(1);`;
  await expect(tryProgram(program, settings)).rejects.toThrow(/nói “Known:”\.$/);
});

it('does not wait for a process that keeps ending, and keeps its log', async () => {
  const program = `
    const { mkdirSync, writeFileSync } = require('node:fs');
    mkdirSync(process.env.DATA_DIR + '/logs');
    writeFileSync(process.env.DATA_DIR + '/logs/cms.log', 'why');
    for (let i = 0; i < 5; i += 1) process.send({ died: 'Hệ quản trị' });
    process.once('SIGTERM', () => process.exit(0));
    setInterval(() => undefined, 1000);`;
  const kept = path.join(folder, 'data/logs/upgrade-trial');
  mkdirSync(path.dirname(kept));
  await expect(tryProgram(program)).rejects.toThrow(
    `Bản mới chạy thử không được: Hệ quản trị cứ mở lên là tắt. Nhật ký của lần thử ấy: ${kept}`,
  );
  expect(readFileSync(path.join(kept, 'cms.log'), 'utf8')).toBe('why');
});
