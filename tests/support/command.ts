import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The output of a command, and how it ended. */
export interface Told {
  code: number | null;
  out: string;
  error: string;
}

/** Returns what a process of its own is given besides what a test says. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return { PATH, NODE_COMPILE_CACHE, NODE_ENV: 'production' };
}

/** Runs a command of this project as npm does, with nothing of the environment but what is given. */
export function runFile(
  file: string,
  args: string[],
  variables: Record<string, string> = {},
): Told {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...bareEnvironment(), ...variables },
    encoding: 'utf8',
  });
  return { code: status, out: stdout.trim(), error: stderr.trim() };
}

/** A command that failed with one sentence and said nothing else. */
export const failedWith = (error: unknown) => ({ code: 1, out: '', error });
