import path from 'node:path';
import { z } from 'zod';
import { appendLines, readLines } from './kept-lines.ts';
import { instant } from './schema/primitives.ts';

/**
 * One line of the list of removals: what a restored backup must not bring back. `deleted`: for good;
 * `taken-off`: off the site, also into the trash; `live`: on the site again; `erased`: a part of it that
 * was about one person. Ids only.
 */
const removal = z.object({
  at: instant,
  event: z.enum(['deleted', 'taken-off', 'live', 'erased']),
  collection: z.string(),
  document: z.string(),
  /** Of what was erased: how it is found, and which part of the document it was. */
  kind: z.string().optional(),
  part: z.string().optional(),
});
export type Removal = z.infer<typeof removal>;

/** Its name in the data folder: outside the database, as the list of withdrawals. */
export const removalsName = 'removals.jsonl';

/** The list of a data folder. */
export const removalsFile = (dataDir: string): string => path.join(dataDir, removalsName);

/** Adds to the list of a data folder and waits until the disk has it. */
export async function recordRemoval(dataDir: string, entry: Omit<Removal, 'at'>): Promise<void> {
  await appendLines(removalsFile(dataDir), [{ at: new Date().toISOString(), ...entry }]);
}

/** Whether the list of a data folder says last that a document is off the site. */
export function isTakenOff(dataDir: string, collection: string, document: string): boolean {
  const last = lastEvents(readLines(removalsFile(dataDir))).get(keyOf({ collection, document }));
  return last?.event === 'taken-off';
}

/** What was said last of each document. @param lines of the list; what can't be read is none */
export function lastEvents(lines: string[]): Map<string, Removal> {
  const entries = lines.flatMap((line) => parse(line) ?? []);
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

/** What was erased of a document is beside what became of it as a whole. */
const keyOf = ({ collection, document, kind, part }: Omit<Removal, 'at' | 'event'>) =>
  [collection, document, kind, part].filter((one) => one !== undefined).join('/');

function parse(line: string): Removal | undefined {
  try {
    return removal.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
