import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseOwnPassword } from '../support/own-password.ts';
import {
  type RunningStack,
  stackVariables,
  startStack,
  stopStack,
} from '../support/running-stack.ts';
import { isShort } from './support/rounds.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** As a province has it that typed `npm start` in a clone: the data lie in the folder of the code. */
describe.skipIf(isShort)('the real code in a clone, with the default data folder', () => {
  let folder: string;
  let link: string;
  let variables: Record<string, string>;
  let stack: RunningStack | undefined;
  let token: string;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ap-so-real-')));
    link = path.join(folder, 'ap-so');
    execFileSync('git', ['clone', '--quiet', root, link]);
    execFileSync('cp', ['-al', path.join(root, 'node_modules'), link]);
    const given = Object.entries(await stackVariables(folder));
    variables = {
      ...Object.fromEntries(given.filter(([name]) => name !== 'DATA_DIR')),
      ...{ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
      npm_config_prefer_offline: 'true',
    };
    // With nothing of this test runner's: builds would take it for their own.
    const bare = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    stack = await startStack(
      ['env', '-i', ...bare, 'npm', 'start'],
      {},
      { folder: link, minutes: 60 },
    );
    const [, email = '', printed = ''] =
      /Đăng nhập\s+(\S+@\S+)\s+Mật khẩu\s+(\S+)/.exec(stack.said) ?? [];
    const password = await chooseOwnPassword(variables['CMS_URL'] ?? '', email, printed);
    token = String((await ask('POST', '/api/users/login', { email, password })).body['token']);
  }, 3_600_000);
  afterAll(async () => {
    if (stack) await stopStack(stack);
    rmSync(folder, { recursive: true });
  });

  async function ask(method: string, address: string, body?: object) {
    const answer = await fetch(`${variables['CMS_URL']}${address}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Origin: variables['CMS_URL'] ?? '',
        ...(token && { Authorization: `JWT ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  async function addTerm(term: string): Promise<void> {
    const { status } = await ask('POST', '/api/terms?draft=true', { term, meaning: 'Nghĩa.' });
    expect(status).toBe(201);
  }

  async function addAccount(email: string): Promise<void> {
    const account = { email, name: 'Người mới', role: 'editor', password: 'mot cau ngan de nho' };
    expect((await ask('POST', '/api/users', account)).status).toBe(201);
  }

  /** A clone of what is there with a further commit that changes what it calls itself. */
  function nextVersion(version: string): string {
    const next = path.join(folder, `code-${version}`);
    execFileSync('git', ['clone', '--quiet', root, next]);
    const file = path.join(next, 'package.json');
    const text = readFileSync(file, 'utf8').replace(
      /"version": "[^"]*"/,
      `"version": "${version}"`,
    );
    writeFileSync(file, text);
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.vn'];
    execFileSync('git', [...who, 'commit', '--quiet', '-am', version], { cwd: next });
    return next;
  }

  /** Runs the command as it is typed. @param at words in what it says, at which work is done */
  function upgrade(args: string[], at?: { words: string; work: () => Promise<void> }) {
    const child = spawn('npm', ['run', 'upgrade', '--', ...args, '--yes'], {
      cwd: link,
      env: variables as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let working: Promise<void> | undefined;
    for (const output of [child.stdout, child.stderr])
      output.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (at && said.includes(at.words)) working ??= at.work();
      });
    return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
      child.once('error', reject).once('close', (code) => {
        Promise.resolve(working).then(() => resolve({ code, said }), reject);
      });
    });
  }

  const secret = () => readFileSync(path.join(link, 'data/secret'), 'utf8');
  const kept = async () => {
    const { body } = await ask('GET', '/api/terms?limit=500&depth=0&draft=true&sort=createdAt');
    const { body: users } = await ask('GET', '/api/users?depth=0&sort=createdAt');
    const docs = body['docs'] as { term: string }[];
    const terms = docs.map(({ term }) => term).filter((term) => term.startsWith('Từ thử'));
    return { all: docs.length, terms, accounts: (users['docs'] as object[]).length };
  };

  it('goes up twice and back with all that people saved meanwhile', async () => {
    const before = secret();
    await addTerm('Từ thử một');
    const { all } = await kept();
    const up = await upgrade(['--from', nextVersion('0.2.0')], {
      words: '— Biên dịch bản mới',
      work: async () => {
        await addTerm('Từ thử hai');
        await addAccount('moi1@example.vn');
      },
    });
    expect(up.said).toMatch(
      /Đã nâng cấp lên 0\.2\.0 \([0-9a-f]{7,}, \d\d\/\d\d\/\d{4}\), với đúng dữ liệu của hệ thống/,
    );
    expect(up.code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(await kept()).toEqual({
      all: all + 1,
      terms: ['Từ thử một', 'Từ thử hai'],
      accounts: 2,
    });

    await addTerm('Từ thử ba');
    const again = await upgrade(['--from', nextVersion('0.3.0')]);
    expect(again.said).toContain('Đã nâng cấp lên 0.3.0 (');
    expect(again.code).toBe(0);
    await addAccount('moi2@example.vn');

    const back = await upgrade(['--back']);
    expect(back.said).toContain('Lùi từ 0.3.0 (');
    expect(back.said).toContain('Đã lùi.');
    expect(back.code).toBe(0);
    const terms = ['Từ thử một', 'Từ thử hai', 'Từ thử ba'];
    expect(await kept()).toEqual({ all: all + 2, terms, accounts: 3 });
    expect(secret()).toBe(before);
    expect(existsSync(`${link}.versions/kept`)).toBe(false);
    // Packages and compiler twice more: half an hour was too short on a machine that does other work.
  }, 3_600_000);
});
