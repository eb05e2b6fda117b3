import { appendLines } from '../kept-lines.ts';
import type { WithdrawalLine } from '../schema/withdrawal.ts';
import { withdrawalsFile } from './list.ts';

/**
 * Adds to the list of withdrawals and waits until the disk has it. Several processes may do so at once.
 * @throws {Error} of the system when the disk did not take it
 */
export async function recordWithdrawals(dataDir: string, entries: WithdrawalLine[]): Promise<void> {
  await appendLines(withdrawalsFile(dataDir), entries);
}
