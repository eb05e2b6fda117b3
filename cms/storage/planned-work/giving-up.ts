import type { Payload } from 'payload';

/** Faults of the machine at a row before it is given up: it is tried every ten seconds. */
const mostTries = 6;

/**
 * Counts a try at which the machine failed, so that nothing waits for a row for ever.
 * @param keep writes the tries into the row
 * @returns why the row is given up, in Vietnamese
 * @throws the fault itself, as long as it is tried again
 */
export async function givenUp(
  payload: Payload,
  row: { id: string; tries: number | null },
  error: unknown,
  keep: (tries: number) => Promise<void>,
): Promise<string> {
  const tries = (row.tries ?? 0) + 1;
  await keep(tries);
  row.tries = tries;
  if (tries < mostTries) throw error;
  payload.logger.error({ err: error, msg: `A row was given up: ${row.id}` });
  return `máy chủ bị lỗi khi ghi, thử ${tries} lần vẫn không được.`;
}
