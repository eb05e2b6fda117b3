import { spawn } from 'node:child_process';
import { z } from 'zod';
import { formatSeconds } from '../content/text/duration.ts';
import { guard } from './guard.ts';
import { root } from './install.mjs';

/** The first administrator, told once. */
export interface FirstAdmin {
  email: string;
  password: string;
}

const message = z.union([
  z.object({ step: z.string(), milliseconds: z.number() }),
  z.object({ told: z.string() }),
  z.object({ admin: z.object({ email: z.string(), password: z.string() }) }),
]);

/**
 * Makes the database ready in a process of its own: migrations, seed, first administrator.
 * @param tell hears of the administrator as soon as one is made: whatever comes after may fail
 * @param signal ends it; what it had not finished is undone
 * @returns the administrator if one was made
 * @throws {Error} with what the process said
 */
export function prepareDatabase(
  env: NodeJS.ProcessEnv,
  tell: (admin: FirstAdmin) => void,
  signal?: AbortSignal,
): Promise<FirstAdmin | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', guard, 'cms/commands/prepare.ts'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C in a terminal is for this process alone, with which it ends.
      detached: true,
    });
    signal?.addEventListener('abort', () => child.kill('SIGKILL'));
    if (signal?.aborted) child.kill('SIGKILL');
    let admin: FirstAdmin | undefined;
    let said = '';
    let complaint = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('message', (value) => {
      const heard = message.parse(value);
      if ('admin' in heard) tell((admin = heard.admin));
      else if ('told' in heard) console.log(`  ${heard.told}`);
      else console.log(`  ${heard.step} … ${formatSeconds(heard.milliseconds)}`);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve(admin)
        : reject(new Error(complaint.trim() || said.trim() || `prepare: ${code}`)),
    );
  });
}
