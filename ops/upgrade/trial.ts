import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { alertVariables } from '../../env/alerts.ts';
import { compiledCodeIn, compiledVersions } from '../compiled-code.ts';
import { deathsOfOne, type Patience, type Standing, waitUntilWell } from './health.ts';
import { lossOf, stateAt, stateBy } from './proof.ts';
import { demand, type Owner, run, variablesFor } from './run.ts';
import type { Hear } from './steps.ts';
import { handedOn } from '../../env/handed-on.ts';

export interface Trial {
  dataDir: string;
  /** The version that runs, which knows how to copy its data, and the one that is tried. */
  now: string;
  next: string;
  env: Partial<NodeJS.ProcessEnv>;
  owner: Owner;
  /** The secret of the installation, with which the trial is started. */
  secret: string;
  /** Tells the standing of the installation itself, once it is to be compared. */
  standing: () => Promise<Standing>;
  patience?: Patience;
  onStep: Hear;
}

const emptied = (variables: object) =>
  Object.fromEntries(Object.keys(variables).map((name) => [name, '']));

/** A trial opens everything, tells nobody anything, and its backups, uploads and releases go nowhere else. */
const silent = {
  SMTP_URL: '',
  MAIL_FROM: '',
  ...emptied(alertVariables(undefined)),
  BACKUP_TO: '',
  BACKUP_KEY: '',
  UPLOADS_TO: '',
  PUSH_TO: '',
  ROLES: '',
};

/** The first release of a large installation takes its time, in milliseconds. */
const usual: Patience = { whole: 45 * 60_000, silence: 60_000, deaths: 1 };

/**
 * The message of a supervisor to whoever started it: the name of a process that ended by itself.
 */
const message = z.object({ died: z.string() });

/**
 * Starts new code whole on a copy of the data and on ports of its own: tables are changed, pages are
 * rendered, the CMS answers. Nothing is left of it but the logs of one that does not work.
 * @throws {Error} with one Vietnamese sentence when it does not work
 */
export async function tryOut(trial: Trial): Promise<void> {
  const { dataDir, env, next, now, onStep, owner } = trial;
  const folder = path.join(dataDir, 'upgrade-trial');
  await rm(folder, { recursive: true, force: true });
  try {
    const copy: [string, ...string[]] = ['npm', 'run', '--silent', 'upgrade:copy', '--', folder];
    await demand('Chép dữ liệu để chạy thử', copy, {
      cwd: now,
      env: variablesFor(now, env),
      onStep,
      ...owner,
    });
    onStep('Chạy thử bản mới trên bản chép, ở cổng riêng');
    await runIn(folder, next, trial);
    await keepCompiled(folder, trial);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, next: string, trial: Trial): Promise<void> {
  // Of a server there is no copy: the trial begins with what a new installation has.
  const isCopied = existsSync(path.join(folder, 'ap-so.db'));
  const env = { ...trial.env, DATA_DIR: folder, DATABASE_URI: '' };
  const copied = isCopied && stateBy({ version: trial.now, env, owner: trial.owner });
  const [port, cmsPort] = [await freePort(), await freePort()];
  const child = spawn(path.join(next, 'node_modules', '.bin', 'node'), ['ops/start.ts'], {
    cwd: next,
    env: {
      ...variablesFor(next, trial.env),
      ...silent,
      DATA_DIR: folder,
      DATABASE_URI: '',
      HOST: '127.0.0.1',
      PORT: String(port),
      CMS_HOST: '127.0.0.1',
      CMS_PORT: String(cmsPort),
    },
    // It ends when this process does.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...trial.owner,
  });
  const prove = async () => {
    if (!copied) return true;
    const found = await stateAt(place, trial.secret, new Date().toISOString());
    const loss = found && lossOf(copied, found);
    if (loss) throw new Error(loss);
    return found !== undefined;
  };
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const place = {
    dataDir: folder,
    siteOrigin: `http://127.0.0.1:${port}`,
    cmsOrigin: `http://127.0.0.1:${cmsPort}`,
  };
  try {
    const { patience = usual, standing } = trial;
    const isWell = async () =>
      waitUntilWell(place, { before: await standing(), since: 0, patience, prove });
    await Promise.race([fails(child, () => said), isWell()]);
  } catch (error) {
    await end(child);
    console.log(said.trim());
    const kept = await keepLogs(folder, trial);
    throw new Error(`Bản mới chạy thử không được: ${(error as Error).message}.${kept}`, {
      cause: error,
    });
  } finally {
    await end(child);
  }
}

/** Rejects when the supervisor ends, or when one of its processes keeps ending. */
function fails(child: ChildProcess, said: () => string): Promise<never> {
  const deaths = new Map<string, number>();
  return new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      const last = said().trim().split('\n').at(-1)?.replace(/\.$/, '');
      reject(new Error(last ? `mở lên thì tắt, nói “${last}”` : 'mở lên thì tắt'));
    });
    child.on('message', (heard) => {
      const { data } = message.safeParse(heard);
      if (!data) return;
      const count = (deaths.get(data.died) ?? 0) + 1;
      deaths.set(data.died, count);
      if (count >= deathsOfOne) reject(new Error(`${data.died} cứ mở lên là tắt`));
    });
  });
}

/** Keeps what Node compiled for the trial for the start of the version, which goes without it, too. */
async function keepCompiled(folder: string, { dataDir, owner }: Trial): Promise<void> {
  if (!existsSync(compiledCodeIn(dataDir))) return; // None is kept there.
  for (const version of await compiledVersions(folder)) {
    const to = path.join(compiledCodeIn(dataDir), version);
    const move: [string, ...string[]] = [
      'mv',
      '-T',
      path.join(compiledCodeIn(folder), version),
      to,
    ];
    await run(move, { cwd: folder, env: handedOn(), ...owner });
  }
}

/** Keeps the logs of a trial for whoever is to find out why. @returns a sentence that says where */
async function keepLogs(folder: string, { dataDir, owner }: Trial): Promise<string> {
  const logs = path.join(folder, 'logs');
  if (!existsSync(logs)) return '';
  const kept = path.join(dataDir, 'logs', 'upgrade-trial');
  const copy: [string, ...string[]] = ['cp', '-rT', logs, kept];
  const code = await run(copy, { cwd: folder, env: handedOn(), ...owner });
  return code === 0 ? ` Nhật ký của lần thử ấy: ${kept}` : '';
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
