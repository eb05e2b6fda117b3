import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { BadBackup, UnusableHere } from '../backup/bad-backup.ts';
import type { Manifest } from '../backup/manifest.ts';
import { openCopy, openTarget, type System } from '../move/ends.ts';
import { compareParts, differencesOf, fillPart } from '../move/rows.ts';

/** The address of a server whose documents lie in files: nobody asks it. */
const nowhere = 'mongodb://localhost/';

/**
 * Brings the documents of a server's backup into the embedded database of a system, as a move would, and
 * compares both sides row by row.
 * @param folder the files of the backup, one for each collection
 * @throws {BadBackup} when one is missing, can't be read, or is another one afterwards
 */
export async function bringOver(
  system: System,
  folder: string,
  { counts, database }: Pick<Manifest, 'counts' | 'database'>,
): Promise<void> {
  if (database !== 'mongodb')
    throw new UnusableHere(
      'Bản sao lưu này là của SQLite, làm trước khi chuyển sang MongoDB: chạy npm run backup -- --prove để làm bản mới và thử.',
    );
  await demandCounted(folder, counts);
  const { databaseUri } = system.environment;
  const source = await openCopy(system, folder, nowhere, databaseUri);
  try {
    const target = await openTarget(system, databaseUri);
    try {
      for (const part of source.parts) await fillPart(source, target, part, () => undefined);
      const differences = differencesOf(await compareParts(source, target, () => undefined));
      if (differences !== '')
        throw new BadBackup(`Sau khi khôi phục thử, dữ liệu khác bản sao lưu. ${differences}.`);
      await target.finish();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function demandCounted(folder: string, counts: Record<string, number>): Promise<void> {
  for (const [name, wanted] of Object.entries(counts)) {
    const found = await linesIn(path.join(folder, `${name}.jsonl`));
    if (found !== wanted)
      throw new BadBackup(`Phần “${name}” của bản sao lưu có ${found} mục, cần ${wanted}.`);
  }
}

async function linesIn(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  let count = 0;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') count += 1;
  return count;
}
