import { rm } from 'node:fs/promises';
import type { Payload } from 'payload';
import { copiesOf, momentOf } from '../../storage/database/copy.ts';
import { embeddedClient } from '../../storage/database/sqlite.ts';

/** For how many days the database of before an upgrade lies beside it. */
export const daysOfCopies = 30;

/**
 * Removes the copies that upgrades made of the embedded database before they changed it, when they have
 * lain there for long enough: the persons who were removed since still stand in them. What a way back laid
 * aside holds what was saved in the newer version, and stays until an operator removes it.
 * @returns how many files went
 */
export async function forgetCopies({ db }: Payload, now: Date): Promise<number> {
  const file = embeddedClient(db)?.file;
  if (file === undefined) return 0;
  const oldest = now.getTime() - daysOfCopies * 86_400_000;
  const old = copiesOf(file).filter((copy) => Date.parse(momentOf(copy)) < oldest);
  for (const name of old) await rm(name, { force: true });
  return old.length;
}
