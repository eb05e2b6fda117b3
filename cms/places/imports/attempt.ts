import type { Payload } from 'payload';
import type { Within } from '../../storage/database/after-commit.ts';
import { givenUp } from '../../storage/planned-work/giving-up.ts';
import { refusalIn } from '../../base/errors/refusal-in.ts';
import { Refused } from '../../base/errors/refused.ts';
import { type ImportRow, writeRow } from './store.ts';

/**
 * Does something with a row. What the machine fails at again and again is refused in the end.
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
    const why = await givenUp(payload, row, error, (tries) => writeRow(payload, row, { tries }));
    throw new Refused(why, 409);
  }
}
