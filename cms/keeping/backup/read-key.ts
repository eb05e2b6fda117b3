import { readFile } from 'node:fs/promises';

/** Reads the line with the key of a file, whatever else it says; empty where there is none. */
export async function readKey(file: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.trim());
  return lines.find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '';
}
