import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Withdrawal } from '../schema/withdrawal.ts';
import { withdrawalsFile } from './list.ts';

const { O_APPEND, O_CREAT, O_RDWR } = constants;

/**
 * Adds to the list of withdrawals and waits until the disk has it. Several processes may do so at
 * once: each writes its lines in one piece, at the end.
 * @throws {Error} of the system when the disk did not take it
 */
export async function recordWithdrawals(dataDir: string, entries: Withdrawal[]): Promise<void> {
  if (entries.length === 0) return;
  const file = await open(withdrawalsFile(dataDir), O_APPEND | O_CREAT | O_RDWR, 0o600);
  try {
    const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    const bytes = Buffer.from((await endsTorn(file)) ? `\n${lines}` : lines);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten !== bytes.length) throw noSpace(dataDir);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dataDir);
}

/** Whether the last line was cut off by a crash: the next one must not be glued to it. */
async function endsTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

/** The name of a new file is kept by its folder. */
async function syncFolder(dataDir: string): Promise<void> {
  const folder = await open(dataDir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function noSpace(dataDir: string): NodeJS.ErrnoException {
  const file = path.basename(withdrawalsFile(dataDir));
  return Object.assign(new Error(`No space is left for ${file}.`), { code: 'ENOSPC' });
}
