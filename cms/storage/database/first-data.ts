import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../../env/environment.ts';
import { isHalfRestored } from '../installation/interrupted-restore.ts';
import { fileOf, isEmbedded } from './address.ts';
import { layDatabase } from './copy.ts';

/**
 * The database that a release brings, sown where the release was made: it holds what the seed of this code
 * writes, and nothing of an installation. A folder of code has none.
 */
export const firstData = fileURLToPath(new URL('../../../build/first-data.db', import.meta.url));

/**
 * Lays a database that was sown before where there is none yet, so that the first start needs no seed of its
 * own. MongoDB is sown as ever.
 * @returns whether it did
 */
export function layFirstData(
  { databaseUri, dataDir }: Pick<Environment, 'databaseUri' | 'dataDir'>,
  sown = firstData,
): boolean {
  if (!isEmbedded(databaseUri) || !existsSync(sown) || isHalfRestored(dataDir)) return false;
  const file = fileOf(databaseUri);
  // SQLite would write a log that lies there into whatever bears the name.
  if ([file, `${file}-wal`].some((name) => existsSync(name))) return false;
  layDatabase(sown, file);
  return true;
}
