import { formatSeconds } from '../content/text/duration.ts';

/**
 * Does one step and says in the terminal what it was and how long it took. Steps may run beside each
 * other: each is one line, when it is over.
 */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  try {
    const result = await work();
    console.log(`  ${name} … ${formatSeconds(performance.now() - started)}`);
    return result;
  } catch (error) {
    console.log(`  ${name} … chưa được`);
    throw error;
  }
}
