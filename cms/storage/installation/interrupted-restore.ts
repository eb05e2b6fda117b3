import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const fileIn = (dataDir: string) => path.join(dataDir, 'restore.unfinished');

/**
 * Tells whether a restore into a data folder was broken off: what is there now is worth nothing.
 */
export const isHalfRestored = (dataDir: string): boolean => existsSync(fileIn(dataDir));

/** Does what fills a system, and remembers while it is not done. */
export async function allOrAgain<Result>(
  dataDir: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await writeFile(fileIn(dataDir), '');
  const result = await work();
  await rm(fileIn(dataDir));
  return result;
}

/**
 * @throws {Error} with one Vietnamese sentence when a restore into this data folder was broken off
 */
export function demandWholeRestore(dataDir: string): void {
  if (isHalfRestored(dataDir))
    throw new Error(
      'Lần khôi phục trước chưa xong nên dữ liệu còn dở dang: chạy lại npm run restore cho xong trước đã.',
    );
}
