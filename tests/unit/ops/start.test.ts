import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEnvironment } from '../../../env/environment.ts';
import { readRoles } from '../../../env/roles.ts';
import { createServices } from '../../../ops/services.ts';
import { bareEnvironment, failedWith, runFile } from '../../support/command.ts';
import { freePort } from '../../support/free-port.ts';

let dataDir: string;
let given: Record<string, string>;

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'ap-so-start-'));
  const ports = { PORT: String(await freePort()), CMS_PORT: String(await freePort()) };
  given = { DATA_DIR: dataDir, HOST: '127.0.0.1', ...ports };
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const start = (more: Record<string, string>) => runFile('ops/start.ts', [], { ...given, ...more });

const nobody = () => undefined;
const listener = { died: nobody, hear: nobody, say: nobody };

describe('what a machine runs', () => {
  it.each([
    ['', ['web', 'publisher', 'cms']],
    ['cms', ['cms']],
    ['publisher,web,backup', ['web', 'publisher']],
    ['publisher', ['publisher']],
    ['web', ['web']],
    ['backup', []],
  ])('with ROLES=%s are %j', (ROLES, expected) => {
    const services = createServices(readEnvironment(given), readRoles({ ROLES }), listener);
    expect(Object.keys(services)).toEqual(expected);
  });

  it.each([
    ['publisher', ['publisher', 'push']],
    ['web', ['web']],
  ])('with PUSH_TO and ROLES=%s are %j', (ROLES, expected) => {
    vi.stubEnv('PUSH_TO', 'https://s3.example.vn/site');
    try {
      const services = createServices(readEnvironment(given), readRoles({ ROLES }), listener);
      expect(Object.keys(services)).toEqual(expected);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('is nothing where a store is set by half, and says what lacks', () => {
    expect(start({ PUSH_TO: 'https://s3.example.vn/site' })).toEqual(
      failedWith(expect.stringMatching(/^Biến môi trường PUSH_S3_ID: chưa có, cần .*\.\n/)),
    );
  });

  it('is said, and nothing else is opened', async () => {
    const running = spawn(process.execPath, ['ops/start.ts'], {
      env: { ...bareEnvironment(), ...given, ROLES: 'web' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      expect(await lineWith('Ấp Số đang chạy', running)).toBe('Ấp Số đang chạy: máy chủ trang.');
      // Nothing was published here: the web server says so, and nobody listens as the CMS.
      expect((await fetch(`http://127.0.0.1:${given['PORT']}/`)).status).toBe(503);
      await expect(fetch(`http://127.0.0.1:${given['CMS_PORT']}/`)).rejects.toThrow();
      expect(readdirSync(path.join(dataDir, 'logs'))).toEqual(['web.log']);
      expect(existsSync(path.join(dataDir, 'ap-so.db'))).toBe(false);
    } finally {
      running.kill('SIGTERM');
      await once(running, 'exit');
    }
  });
});

describe('what a machine can’t begin with is one sentence', () => {
  it('for work that nobody knows', () => {
    expect(start({ ROLES: 'cms,soan' })).toEqual(
      failedWith(expect.stringMatching(/^Biến môi trường ROLES: nhận được "cms,soan", cần .*\.$/)),
    );
  });

  it.each(['cms', 'publisher'])('for a shared folder that is not there (%s)', (ROLES) => {
    const UPLOADS_TO = path.join(dataDir, 'chung');
    const sentence = `Biến môi trường UPLOADS_TO: nhận được "${UPLOADS_TO}", cần một thư mục có sẵn và đọc được: gắn ổ chung vào đó rồi chạy lại.`;
    expect(start({ ROLES, UPLOADS_TO })).toEqual(failedWith(sentence));
    expect(existsSync(UPLOADS_TO)).toBe(false);
    writeFileSync(UPLOADS_TO, '');
    expect(start({ ROLES, UPLOADS_TO })).toEqual(failedWith(sentence));
  });
});

/** The first line of a process that holds some words. */
async function lineWith(words: string, { stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return undefined;
  for await (const line of createInterface({ input: stdout }))
    if (line.includes(words)) return line;
  return undefined;
}
