import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
}

/** The targets compiled from sources, by the name that `npm run build:<name>` uses. */
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
 * @returns whether something was built
 * @throws {Error} with one sentence when the build fails; its output has been shown by then
 */
export async function build(name: TargetName): Promise<boolean> {
  if (!(await isStale(name))) return false;
  const { command } = targets[name];
  const before = await fingerprintOf(root, sources[name]);
  await rm(stampOf(name), { force: true });
  const [tool, ...args] = command;
  const run = spawnSync(tool, args, {
    cwd: root,
    env: { ...packagedEnvironment(), NODE_ENV: 'production' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    throw new Error(
      `Lệnh "${command.join(' ')}" không chạy xong (mã ${run.status ?? run.signal}).`,
    );
  }
  const { assets } = targets[name];
  if (assets) await compressStatic(path.join(root, assets));
  await mkdir(path.dirname(stampOf(name)), { recursive: true });
  await writeFile(stampOf(name), before);
  return true;
}

const stampOf = (name: TargetName) => path.join(root, 'build', `${name}.stamp`);

async function readStamp(name: TargetName): Promise<string | undefined> {
  return existsSync(stampOf(name)) ? readFile(stampOf(name), 'utf8') : undefined;
}

if (import.meta.main) {
  const name = process.argv[2];
  if (name !== 'renderer' && name !== 'cms') {
    console.error(`Cách dùng: node ops/build.ts ${Object.keys(targets).join('|')}`);
    process.exitCode = 1;
  } else {
    await build(name).then(
      (built) => console.log(`${targets[name].name}: ${built ? 'xong' : 'đã có sẵn'}.`),
      (error: Error) => {
        console.error(error.message);
        process.exitCode = 1;
      },
    );
  }
}
