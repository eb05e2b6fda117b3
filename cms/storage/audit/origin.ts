import { AsyncLocalStorage } from 'node:async_hooks';
import { operatorName } from '../../../env/operator.ts';
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

/** The beginning of an origin that is no network. */
export const serverMark = 'server:';

/**
 * A command that somebody runs at the server: whatever is noted meanwhile says whose account of the
 * system that was.
 */
export function atTheServer(work: () => Promise<void>): () => Promise<void> {
  return () => origins().run(serverMark + operatorName(), work);
}

/** The account of the system that an origin names; undefined where it is a network or nothing. */
export function operatorIn(origin: string | null | undefined): string | undefined {
  return origin?.startsWith(serverMark) ? origin.slice(serverMark.length) : undefined;
}

/**
 * From where the deed of now comes: the network of a request, shortened, or whoever runs a command;
 * null where nobody asked.
 */
export function origin(): string | null {
  return origins().getStore() ?? null;
}
