import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { packagedEnvironment } from '../install.mjs';
import { installation } from './current-folder.mjs';
import type { Hear, Step } from './steps.ts';

/** Whose rights a process has. */
export interface Owner {
  uid?: number;
  gid?: number;
}

/** Whoever owns the data: what touches it is done in their name, also when root upgrades. */
export function ownerOf(dataDir: string): Owner {
  if (process.getuid?.() !== 0) return {};
  const { uid, gid } = statSync(dataDir);
  return { uid, gid };
}

/** Variables for a command of a version, with the tools of that version first. */
export function variablesFor(
  version: string,
  env: Partial<NodeJS.ProcessEnv> = {},
): NodeJS.ProcessEnv {
  const packaged = packagedEnvironment(version);
  // The installer lays a newer npm there where the one of the system is too old.
  const tools = path.join(`${installation}-tools`, 'node_modules', '.bin');
  const [first, ...others] = (packaged.PATH ?? '').split(path.delimiter);
  // Whoever owns the data has no home for logs of npm.
  return {
    ...packaged,
    ...env,
    npm_config_logs_max: '0',
    PATH: [first, tools, ...others].join(path.delimiter),
  };
}

export interface Run extends Owner {
  /** The folder of the version. */
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** Runs a command of a version; its output goes to the terminal. @returns the code it ended with */
export function run([command, ...args]: [string, ...string[]], options: Run): Promise<number> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Does a step by a command of a version.
 * @throws {Error} with one Vietnamese sentence when the command fails
 */
export async function demand(
  step: Step,
  command: [string, ...string[]],
  { onStep, ...options }: Run & { onStep: Hear },
): Promise<void> {
  onStep(step);
  const code = await run(command, options);
  if (code !== 0) throw new Error(`${step}: lệnh “${command.join(' ')}” không xong (mã ${code}).`);
}
