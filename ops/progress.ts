import { formatSeconds } from '../content/text/duration.ts';

/** Does one step and says in the terminal what it was and how long it took. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  process.stdout.write(`  ${name} … `);
  try {
    const result = await work();
    process.stdout.write(`${formatSeconds(performance.now() - started)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('chưa được\n');
    throw error;
  }
}
