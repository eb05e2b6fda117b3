import { setTimeout as delay } from 'node:timers/promises';
import { Refused } from '../../base/errors/refused.ts';

/** Nothing was written because others kept the database busy for too long. */
export class Busy extends Refused {
  constructor() {
    super('Máy đang bận lưu việc khác nên chưa lưu được. Xin thử lại sau ít phút.', 503);
  }
}

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
      if (performance.now() > until) throw new Busy();
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
