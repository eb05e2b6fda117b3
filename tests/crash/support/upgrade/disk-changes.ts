import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The ways in which an upgrade changes a disk in its own process. */
const changing = [
  ...(['mkdirSync', 'openSync', 'renameSync', 'rmSync'] as const),
  ...(['symlinkSync', 'writeFileSync', 'writeSync'] as const),
];

/**
 * Ends this process before one of its changes of the disk, as a power cut between two of them does.
 * @param change the first is 1
 */
export function dieBefore(change: number): void {
  let count = 0;
  for (const name of changing) {
    const real = fs[name] as (...given: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...given: unknown[]) => {
        count += 1;
        if (count === change) process.kill(process.pid, 'SIGKILL');
        return real(...given);
      },
    });
  }
  syncBuiltinESMExports();
}
