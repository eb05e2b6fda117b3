import { fork } from 'node:child_process';
import path from 'node:path';
import type { Measured, SizeResult } from './publish-size.ts';

/** Publishes the site in a folder in a process of its own, so that memory is its own. */
export async function measureAlone(
  what: Measured,
  folder: string,
  rounds: number,
): Promise<SizeResult> {
  const result = await runAlone(what, folder, rounds);
  if (!result) throw new Error(`Nothing was measured (${what}).`);
  return result;
}

/** Writes a snapshot of which a site of so many pages is made. */
export async function prepareAlone(folder: string, pages: number): Promise<void> {
  await runAlone('prepare', folder, pages);
}

function runAlone(what: string, folder: string, number: number): Promise<SizeResult | undefined> {
  return new Promise((resolve, reject) => {
    // As `npm start` runs the publisher.
    const env = { ...process.env, MALLOC_ARENA_MAX: '2' };
    const script = path.join(import.meta.dirname, 'publish-size.ts');
    const child = fork(script, [what, folder, String(number)], { env });
    let result: SizeResult | undefined;
    child.on('message', (message) => (result = message as SizeResult));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve(result) : reject(new Error(`The bench ended (${what}): ${code}.`)),
    );
  });
}
