import { rm, stat } from 'node:fs/promises';
import type { Payload } from 'payload';
import { copiesOf, momentOf } from '../../storage/database/copy.ts';
import { asidesOf } from '../../storage/database/put-back.ts';
import { embeddedClient } from '../../storage/database/sqlite.ts';

/** For how many days the database of before an upgrade, or of before going back, lies beside it. */
export const daysOfCopies = 30;

/**
 * Removes what upgrades left beside the embedded database for long enough: the persons who were removed
 * since still stand in it.
 * @returns how many files went
 */
export async function forgetCopies({ db }: Payload, now: Date): Promise<number> {
  const file = embeddedClient(db)?.file;
  if (file === undefined) return 0;
  const oldest = now.getTime() - daysOfCopies * 86_400_000;
  const copies = copiesOf(file).map((copy) => ({ name: copy, at: Date.parse(momentOf(copy)) }));
  const asides = await Promise.all(
    asidesOf(file).map(async (name) => ({
      name,
      // Older code put no moment into the name.
      at: /\d$/.test(name) ? Date.parse(momentOf(name)) : (await stat(name)).mtimeMs,
    })),
  );
  const old = [...copies, ...asides].filter(({ at }) => at < oldest);
  for (const { name } of old) await rm(name, { force: true });
  return old.length;
}
