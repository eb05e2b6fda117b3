import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The line that a small file holds; nothing when it is not there or empty. */
export function lineIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

/**
 * The line that a small file holds, for the owner's eyes only. It is made when there is none; of two
 * processes that make one at the same time, both get the same.
 */
export function madeOnce(file: string, make: () => string): string {
  return lineIn(file) ?? madeNow(file, make());
}

function madeNow(file: string, line: string): string {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${line}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
