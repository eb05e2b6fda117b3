import { z } from 'zod';
import { uploadFolders } from '../../storage/uploads/uploads.ts';
import { instant } from '../../../content/schema/primitives.ts';

/** The version of the archive's format; a reader refuses any other. */
export const backupFormat = 1;

/** Folders of an archive; each holds files and no further folder. */
export const folders = ['database', ...uploadFolders] as const;

/** Lists of the data folder that outlive the database. */
export const lists = ['withdrawals.jsonl', 'removals.jsonl'] as const;

/** Files of an archive that lie in no folder. */
const files = [...lists, 'settings.json', 'secret'] as const;

export const manifestName = 'manifest.json';

/**
 * Tells if an archive may hold this path. Whatever else one names, nothing is ever written
 * outside the folder that it is unpacked into.
 */
function isPartPath(path: string): boolean {
  const [first = '', second, ...more] = path.split('/');
  if (second === undefined) return files.some((name) => name === first);
  return folders.some((name) => name === first) && more.length === 0 && isFileName(second);
}

function isFileName(name: string): boolean {
  const isInside = name !== '' && name !== '.' && name !== '..';
  return isInside && !name.includes('\\') && !name.includes('\0');
}

const count = z.int().nonnegative();

const part = z.object({
  path: z.string().refine(isPartPath),
  bytes: count,
  sha256: z.string().length(64),
});
export type Part = z.infer<typeof part>;

/** The beginning of an archive: what it holds, and how each piece of it is known to be whole. */
export const manifest = z.object({
  format: z.literal(backupFormat),
  /** The moment that it holds. */
  at: instant,
  /** Version of the program. */
  program: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Name of the newest change of tables that the program knew. */
  schema: z.string(),
  /** Rows by table, or documents by collection. */
  counts: z.record(z.string(), count),
  /** Tells whether a secret is the one that was in use, without telling it. */
  secretMark: z.object({ salt: z.string(), mark: z.string() }),
  parts: z.array(part),
});
export type Manifest = z.infer<typeof manifest>;
