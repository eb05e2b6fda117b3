import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLines } from '../../../content/kept-lines.ts';
import { lists } from './manifest.ts';

type ListName = (typeof lists)[number];

/** The lines of each list from after the backup was made. */
export type Since = Record<ListName, string[]>;

/**
 * Brings the lists of withdrawals and removals together: nothing that any of them says is lost, and
 * what this machine says stays in its place, since releases count its lines.
 * @param backup folder of the lists as they were when the backup was made
 * @param others folders of lists that may be newer
 */
export async function mergeLists(
  dataDir: string,
  backup: string,
  others: string[],
): Promise<Since> {
  const since: Since = { 'withdrawals.jsonl': [], 'removals.jsonl': [] };
  for (const name of lists) {
    const more = others.flatMap((folder) => readLines(path.join(folder, name)));
    const { own, then, whole } = together(name, { dataDir, backup, more });
    since[name] = missingIn(then, whole);
    if (whole.length === own.length) continue;
    const file = path.join(dataDir, name);
    await writeFile(`${file}.new`, whole.map((line) => `${line}\n`).join(''), { flush: true });
    await rename(`${file}.new`, file);
  }
  return since;
}

/**
 * Returns the lines a list would have from after the backup was made, and writes nothing.
 * @param more lines that may be newer
 */
export function linesSince(
  name: ListName,
  from: { dataDir: string; backup: string; more: string[] },
): string[] {
  const { then, whole } = together(name, from);
  return missingIn(then, whole);
}

function together(
  name: ListName,
  { backup, dataDir, more }: { dataDir: string; backup: string; more: string[] },
) {
  const then = readLines(path.join(backup, name));
  const own = readLines(path.join(dataDir, name));
  const first = own.length > 0 ? own : then;
  return { own, then, whole: [...first, ...missingIn(first, [...then, ...more])] };
}

/** The lines that a list does not have, once each, in their order. */
function missingIn(list: string[], lines: string[]): string[] {
  const known = new Set(list);
  return [...new Set(lines)].filter((line) => !known.has(line));
}
