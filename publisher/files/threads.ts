import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

const threads = new Tinypool({
  minThreads: 0,
  maxThreads: Math.min(2, availableParallelism()),
  // Between rounds the memory of the threads is given back.
  idleTimeout: 2000,
});

/** Runs what a module of this folder exports by default on another thread. */
export function onThread<Result>(module: string, task: unknown): Promise<Result> {
  const filename = new URL(module, import.meta.url).href;
  return threads.run(task, { filename }) as Promise<Result>;
}
