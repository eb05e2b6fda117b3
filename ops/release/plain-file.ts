import { lstatSync, readFileSync } from 'node:fs';

/**
 * Reads a file of code that nobody vouched for yet. A link might lead to what never ends, or to what is
 * not for others.
 * @param longest the bytes that it may have
 * @throws {Error} when it is not there, no plain file, or longer
 */
export function readPlainFile(file: string, longest: number): string {
  const found = lstatSync(file);
  if (!found.isFile() || found.size > longest)
    throw new Error(`“${file}” is no plain file of at most ${longest} bytes.`);
  return readFileSync(file, 'utf8');
}
