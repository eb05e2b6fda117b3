import { setTimeout as delay } from 'node:timers/promises';

/**
 * Makes the refusal of what had no turn in time. Loaded when it is needed: a refusal is one of Payload's
 * errors, and a command that copies a database needs nothing else of Payload.
 */
export const tooBusy = async (): Promise<Error> => new (await import('./too-late.ts')).Busy();

/**
 * Retries while another process holds the database. The driver's own waiting would block the event loop.
 * @param patience for how long, in milliseconds
 * @throws {Busy} when the database did not become free in time
 */
export async function whenFree<Result>(
  patience: number,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > until) throw await tooBusy();
      await delay(2 + Math.random() * 8);
    }
  }
}

/** Tells whether another process had the database. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error));
}

/** Returns SQLite's code for a fault, `SQLITE_…`; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
