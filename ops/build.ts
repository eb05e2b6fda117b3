import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import path from 'node:path';
import { compressStatic } from './compress-static.ts';
import { packagedEnvironment, root } from './install.mjs';
import { fingerprintOf, sources } from './sources.ts';

interface Target {
  /** Vietnamese, for the terminal. */
  name: string;
  command: [string, ...string[]];
  /** A file that the command leaves behind. */
  result: string;
  /** Scripts and styles that are sent to browsers, where nothing else compresses them. */
  assets?: string;
  /** Left by compiles of before, never read again. */
  leftover?: string;
}

/** The targets compiled from sources, by the name that `npm run build -- <name>` uses. */
export const targets: Record<keyof typeof sources, Target> = {
  renderer: {
    name: 'Biên dịch trang và quầy',
    command: ['astro', 'build', '--silent'],
    result: 'build/renderer/server/entry.mjs',
  },
  cms: {
    name: 'Biên dịch hệ quản trị',
    command: ['next', 'build', 'cms'],
    result: 'cms/.next/BUILD_ID',
    assets: 'cms/.next/static',
    leftover: 'cms/.next/cache',
  },
};

export type TargetName = keyof typeof targets;

/** Tells whether a target must be built: its sources are others than those of the last build. */
export async function isStale(name: TargetName): Promise<boolean> {
  if (!existsSync(path.join(root, targets[name].result))) return true;
  return (await readStamp(name)) !== (await fingerprintOf(root, sources[name]));
}

/**
 * Builds a target when its sources changed.
 * @param isBeside true if something else is waited for first: the build takes what that leaves it
 * @returns whether something was built
 * @throws {Error} with one sentence when the build fails; its output has been shown by then
 */
export async function build(name: TargetName, { isBeside = false } = {}): Promise<boolean> {
  if (!(await isStale(name))) return false;
  const { command, leftover } = targets[name];
  const before = await fingerprintOf(root, sources[name]);
  await rm(stampOf(name), { force: true });
  if (leftover) await rm(path.join(root, leftover), { recursive: true, force: true });
  await run(command, { isBeside });
  const { assets } = targets[name];
  if (assets) await compressStatic(path.join(root, assets));
  await mkdir(path.dirname(stampOf(name)), { recursive: true });
  await writeFile(stampOf(name), before);
  return true;
}

/** Does what may come too late: a process may have ended. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // It has.
  }
}

/** A build that is waited for by nobody gives way to all else, as `nice` counts it. */
const patient = 10;

/** Runs a tool. It ends with this process. @throws {Error} when it fails, its output shown */
async function run(
  [tool, ...args]: Target['command'],
  { isBeside }: { isBeside: boolean },
): Promise<void> {
  const child = spawn(tool, args, {
    cwd: root,
    env: { ...packagedEnvironment(), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C in a terminal is for this process alone, which ends the build and all it started.
    detached: true,
  });
  const { pid } = child;
  const end = () => pid !== undefined && attempt(() => process.kill(-pid, 'SIGKILL'));
  process.once('exit', end);
  if (isBeside && pid !== undefined) attempt(() => setPriority(pid, patient));
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject).once('close', (status, signal) => resolve(status ?? signal ?? 1));
  }).finally(() => process.off('exit', end));
  if (code === 0) return;
  process.stderr.write(said);
  throw new Error(`Lệnh "${[tool, ...args].join(' ')}" không chạy xong (mã ${code}).`);
}

const stampOf = (name: TargetName) => path.join(root, 'build', `${name}.stamp`);

async function readStamp(name: TargetName): Promise<string | undefined> {
  return existsSync(stampOf(name)) ? readFile(stampOf(name), 'utf8') : undefined;
}

if (import.meta.main) {
  // A tool of a group of its own ends with this process only where that exits.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  const [wanted] = process.argv.slice(2);
  const names = Object.keys(targets) as TargetName[];
  const chosen = wanted === undefined ? names : names.filter((name) => name === wanted);
  if (chosen.length === 0) {
    console.error(`Cách dùng: npm run build -- [${names.join('|')}]`);
    process.exitCode = 1;
  }
  try {
    for (const name of chosen) {
      const built = await build(name);
      console.log(`${targets[name].name}: ${built ? 'xong' : 'đã có sẵn'}.`);
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
