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
  /** Id of the account that did it, `system` where nobody in particular did; nothing in older lines. */
  by: z.string().optional(),
  /** That it must stay so whatever else is brought back, and why. */
  why: z.string().optional(),
  /** True if a restore wrote it: what it made of earlier lines. */
  outcome: z.literal(true).optional(),
});
export type Removal = z.infer<typeof removal>;

/** The name for deeds that nobody in particular did. */
export const system = 'system';

/**
 * The reason why a removal stays one: a person asked for it, or what was kept had come to its day.
 */
type Why = 'person' | 'term';

/** The context of a deletion that must stay one, for `payload.delete`. */
export const removedFor = (why: Why) => ({ removedFor: why });

/** The context of a removal that the list has already, for `payload.delete` and `payload.update`. */
export const listedBefore = { listedBefore: true };

/** Tells whether the list has a removal already, and says who did it, when and why. */
export const isListedBefore = ({ context }: Pick<Asking, 'context'>): boolean =>
  context['listedBefore'] === true;

/** Reads from a request who deletes, and why. */
export function deedOf({ context, user }: Asking): Pick<Removal, 'by' | 'why'> {
  const why = context['removedFor'];
  return { by: user ? String(user.id) : system, ...(typeof why === 'string' && { why }) };
}

interface Asking {
  user: { id: string | number } | null;
  context: Record<string, unknown>;
}

/** Its name in the data folder: outside the database, as the list of withdrawals. */
export const removalsName = 'removals.jsonl';

/** The list of a data folder. */
export const removalsFile = (dataDir: string): string => path.join(dataDir, removalsName);

/** Adds to the list of a data folder and waits until the disk has it. */
export async function recordRemoval(dataDir: string, entry: Omit<Removal, 'at'>): Promise<void> {
  await appendLines(removalsFile(dataDir), [{ at: new Date().toISOString(), ...entry }]);
}

/** Tells whether the list of a data folder says last that a document is off the site. */
export function isTakenOff(dataDir: string, collection: string, document: string): boolean {
  const known = lastEvents(readRemovals(readLines(removalsFile(dataDir))));
  const last = known.get(keyOf({ collection, document }));
  return last?.event === 'taken-off';
}

/** Lines of the list; what can't be read is none. */
export const readRemovals = (lines: string[]): Removal[] =>
  lines.flatMap((line) => parse(line) ?? []);

/** Finds what was said last of each document. */
export function lastEvents(removals: Removal[]): Map<string, Removal> {
  return new Map(removals.map((removal) => [keyOf(removal), removal]));
}

/**
 * Builds the key of a removal: what was erased of a document is beside what became of it as a
 * whole.
 */
const keyOf = ({ collection, document, kind, part }: Omit<Removal, 'at' | 'event'>) =>
  [collection, document, kind, part].filter((one) => one !== undefined).join('/');

function parse(line: string): Removal | undefined {
  try {
    return removal.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
