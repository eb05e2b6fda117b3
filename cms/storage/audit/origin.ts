import { AsyncLocalStorage } from 'node:async_hooks';
import { areaOf } from '../../base/limits/network.ts';

/** Stored on the process, since the bundler may duplicate this file. */
const key = Symbol.for('ap-so/origin');

function origins(): AsyncLocalStorage<string | null> {
  const kept = globalThis as { [key]?: AsyncLocalStorage<string | null> };
  return (kept[key] ??= new AsyncLocalStorage());
}

/** Does the work of a request; whatever is noted meanwhile says from where it came. */
export function comingFrom<Result>(headers: Headers, work: () => Result): Result {
  return origins().run(areaOf(headers), work);
}

/** From where the request of now comes, shortened; null where nobody asked over the network. */
export function origin(): string | null {
  return origins().getStore() ?? null;
}
