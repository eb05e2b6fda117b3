import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const startMinutes = 8;

/**
 * Starts everything as a user does, with `npm start` on an empty data folder and free ports, and
 * stops it after the last test. Addresses and login reach the tests through the environment; where
 * they are set already, the stack that is running is used.
 */
export default async function startStack(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.SITE && process.env.ADMIN_PASSWORD) return undefined;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'ap-so-'));
  const [port, cmsPort] = [await freePort(), await freePort()];
  const environment = {
    ...process.env,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    SITE_URL: `http://localhost:${port}`,
    CMS_URL: `http://localhost:${cmsPort}`,
  };
  const stack = spawn('npm', ['start'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = await untilServing(stack);
  const login = /Đăng nhập\s+(\S+@\S+)\s+Mật khẩu\s+(\S+)/.exec(said);
  if (!login) throw new Error(`The start did not print a login:\n${said}`);
  process.env.SITE = environment.SITE_URL;
  process.env.CMS = environment.CMS_URL;
  process.env.STACK_DATA_DIR = dataDir;
  process.env.ADMIN_EMAIL = login[1];
  process.env.ADMIN_PASSWORD = login[2];
  return async () => {
    await stop(stack);
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** Resolves with what was printed once the closing block says that everything is up. */
function untilServing(stack: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(
      () => reject(new Error(`Not up after ${startMinutes} minutes:\n${said}`)),
      startMinutes * 60_000,
    );
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('Ctrl-C')) return;
      clearTimeout(late);
      resolve(said);
    };
    stack.stdout?.on('data', hear);
    stack.stderr?.on('data', hear);
    stack.once('exit', (code) => reject(new Error(`The start ended with code ${code}:\n${said}`)));
  });
}

function stop(stack: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    stack.once('exit', () => resolve());
    if (stack.pid) process.kill(-stack.pid, 'SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('No port')),
      );
    });
  });
}
