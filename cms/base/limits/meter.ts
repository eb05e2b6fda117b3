import { AsyncLocalStorage } from 'node:async_hooks';

/** The amount one request of an account has added so far, given back if the request is refused. */
export interface Meter {
  /** The number of deeds noted in the audit. */
  deeds: number;
  /** Documents that were written, and the bytes of their JSON. */
  documents: number;
  bytes: number;
  files: number;
  fileBytes: number;
  /** @throws {Refused} 429 when the account has added enough for today; asked once, the first time counts */
  demandRoom: () => Promise<void>;
  givesBack: (() => Promise<void>)[];
}

/** Stored on the process, since the bundler may duplicate this file. */
const key = Symbol.for('ap-so/meter');

function meters(): AsyncLocalStorage<Meter> {
  const kept = globalThis as { [key]?: AsyncLocalStorage<Meter> };
  return (kept[key] ??= new AsyncLocalStorage());
}

/** Does the work of a request, and counts what it adds. */
export function metering<Result>(meter: Meter, work: () => Result): Result {
  return meters().run(meter, work);
}

/** The meter of the request of now; nothing where no account asked. */
export function meter(): Meter | undefined {
  return meters().getStore();
}

/** Counts what is written down beside documents. */
export function noteBytes(written: unknown): void {
  const counts = meter();
  if (counts) counts.bytes += Buffer.byteLength(JSON.stringify(written ?? null));
}

/** Does something if the request of now is refused after all. */
export function whenRefused(work: () => Promise<void>): void {
  meter()?.givesBack.push(work);
}
