import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { readLines } from '../../../content/kept-lines.ts';
import { readRemovals, removalsFile } from '../../../content/removals.ts';
import { settle, type Settled } from './settle.ts';

const fileIn = (dataDir: string) => path.join(dataDir, 'put-back.unsettled');

/** Remembers that an older copy takes the place of the database, until `settlePutBack` saw to it. */
export async function markPutBack(dataDir: string, at: string): Promise<void> {
  await writeFile(fileIn(dataDir), at);
}

/** Settles anew what was decided after a copy that was put back. @returns nothing when none was */
export async function settlePutBack(
  payload: Payload,
  dataDir: string,
): Promise<Settled | undefined> {
  if (!existsSync(fileIn(dataDir))) return undefined;
  const at = await readFile(fileIn(dataDir), 'utf8');
  const lines = readLines(removalsFile(dataDir)).filter((line) => isSince(line, at));
  const settled = await settle(payload, readRemovals(lines), {
    at,
    name: `trước nâng cấp, ${at}`,
  });
  await rm(fileIn(dataDir));
  return settled;
}

function isSince(line: string, at: string): boolean {
  try {
    return String((JSON.parse(line) as { at?: unknown }).at) >= at;
  } catch {
    return false;
  }
}
