import { type Payload, ValidationError } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { Refused } from '../../base/errors/refused.ts';
import { type ImportRow, writeRow } from './store.ts';

/**
 * The number of times the machine may fail at a row before it is given up: it is tried every ten
 * seconds.
 */
const mostTries = 6;

/** Tells why something was refused, in Vietnamese; nothing when the machine itself failed. */
export function refusalIn(error: unknown): string | undefined {
  if (error instanceof ValidationError) {
    const labels = error.data.errors.map(({ label, path }) => String(label ?? path));
    return `chưa điền đúng: ${[...new Set(labels)].join(', ')}.`;
  }
  const { status = 500, message } = error as { status?: number; message: string };
  return status < 500 ? message : undefined;
}

/**
 * Does something with a row. What the machine fails at again and again is refused in the end, so that
 * nothing waits for it for ever.
 * @throws {Refused} when it is given up
 */
export async function attempt(
  payload: Payload,
  row: ImportRow,
  within: Within,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // In a transaction with others it may be another one's fault: it is tried by itself then.
    if (within.transactionID || refusalIn(error) !== undefined) throw error;
    const tries = (row.tries ?? 0) + 1;
    await writeRow(payload, row, { tries });
    row.tries = tries;
    if (tries < mostTries) throw error;
    payload.logger.error({ err: error, msg: `A row of an import was given up: ${row.id}` });
    throw new Refused(`máy chủ bị lỗi khi ghi, thử ${tries} lần vẫn không được.`, 409);
  }
}
