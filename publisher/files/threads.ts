import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

const threads = new Tinypool({
  minThreads: 0,
  maxThreads: Math.min(2, availableParallelism()),
  // Frees their memory between rounds.
  idleTimeout: 2000,
});

/** Runs the default export of a module in this folder on another thread. */
export function onThread<Result>(module: string, task: unknown): Promise<Result> {
  const filename = new URL(module, import.meta.url).href;
  return threads.run(task, { filename }) as Promise<Result>;
}
