import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { installationState } from '../../content/schema/installation-state.ts';
import { instant } from '../../content/schema/primitives.ts';
import { fingerprint } from '../release/record.ts';
import { syncFolder, type Versions } from './versions.ts';

/**
 * Progress of the last upgrade, kept beside the versions. `switching`: the other version may be
 * current already; `checking`: it is; `done`; `going-back`: the way back was begun; `back`.
 */
const journal = z.object({
  format: z.literal(1),
  step: z.enum(['switching', 'checking', 'done', 'going-back', 'back']),
  /** Folders of the versions. */
  from: z.string(),
  to: z.string(),
  at: instant,
  /** The standing of the installation before; nothing when it did not run. */
  before: z.object({ problems: z.number(), hasRelease: z.boolean() }).nullable(),
  /**
   * The state of its data, with the time, before the switch; nothing in a journal of older code.
   */
  state: z.object({ at: instant, of: installationState }).optional(),
  /** The key whose releases are taken from then on; nothing where it stays as it is. */
  key: fingerprint.optional(),
  /** True if what was saved since may be lost on the way back. */
  mayLose: z.boolean(),
});
export type Journal = z.infer<typeof journal>;

const fileIn = ({ folder }: Versions) => path.join(folder, 'upgrade.json');

/** Reads how far the last upgrade came; nothing when there was none. */
export function readJournal(versions: Versions): Journal | undefined {
  try {
    return journal.parse(JSON.parse(readFileSync(fileIn(versions), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Notes how far it came, and waits until the disk has it.
 * @throws {Error} when it could not be read again
 */
export function writeJournal(versions: Versions, entry: Journal): Journal {
  writeSynced(fileIn(versions), JSON.stringify(journal.parse(entry)));
  return entry;
}

/** Writes a file whole or not at all, and waits until the disk has it. */
export function writeSynced(file: string, text: string): void {
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w');
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
  syncFolder(path.dirname(file));
}

/** Tells whether it was broken off after something may have been switched. */
export const isUnfinished = ({ step }: Journal): boolean => step !== 'done' && step !== 'back';

/** Says that no upgrade is noted that could be gone back from. */
export const noWayBack = 'Không có bản trước để lùi: chỉ lùi được lần nâng cấp vừa rồi, một lần.';
