import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const startMinutes = 8;

/** Everything that `npm start` runs, as its own group of processes. */
export interface RunningStack {
  process: ChildProcess;
  /** The text it printed until it served. */
  said: string;
}

/** Variables for a stack on free ports of this machine, with everything in one folder. */
export async function stackVariables(dataDir: string) {
  const [port, cmsPort] = [await freePort(), await freePort()];
  return {
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    CMS_PORT: String(cmsPort),
    SITE_URL: `http://localhost:${port}`,
    CMS_URL: `http://localhost:${cmsPort}`,
  };
}

/**
 * Starts everything, and resolves once the closing block says that all is up.
 * @param command `npm start` as a user types it, or what that runs
 * @param where the code that is started, unless it is this one, and how long it may take: where nothing is
 * built yet, longer
 * @throws {Error} with what was printed, when it ends before
 */
export function startStack(
  [command, ...args]: [string, ...string[]],
  variables: Record<string, string>,
  { folder = root, minutes = startMinutes }: { folder?: string; minutes?: number } = {},
): Promise<RunningStack> {
  const stack = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(
      () => reject(new Error(`Not up after ${minutes} minutes:\n${said}`)),
      minutes * 60_000,
    );
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('Ctrl-C')) return;
      clearTimeout(late);
      resolve({ process: stack, said });
    };
    stack.stdout.on('data', hear);
    stack.stderr.on('data', hear);
    stack.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The start ended with code ${code}:\n${said}`));
    });
  });
}

/** Ends it as Ctrl-C does. */
export function stopStack({ process: stack }: RunningStack): Promise<void> {
  if (stack.exitCode !== null || stack.signalCode !== null) return Promise.resolve();
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
