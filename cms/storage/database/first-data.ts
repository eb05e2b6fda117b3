import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../../env/environment.ts';
import { firstDataFile } from '../../../env/first-data.ts';
import { isHalfRestored } from '../installation/interrupted-restore.ts';
import { fileOf, isEmbedded } from './address.ts';
import { layDatabase } from './copy.ts';

const firstData = fileURLToPath(new URL(`../../../${firstDataFile}`, import.meta.url));

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
