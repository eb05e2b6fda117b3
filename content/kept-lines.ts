import { constants, readFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

const { O_APPEND, O_CREAT, O_RDWR } = constants;

/**
 * Adds entries to a list that is a file, a JSON a line, and waits until the disk has them. Several
 * processes may do so at once: each writes its lines in one piece, at the end.
 * @throws {Error} of the system when the disk did not take it
 */
export async function appendLines(place: string, entries: object[]): Promise<void> {
  await appendWritten(
    place,
    entries.map((entry) => JSON.stringify(entry)),
  );
}

/** Does so with lines that are JSON already. */
export async function appendWritten(place: string, written: string[]): Promise<void> {
  if (written.length === 0) return;
  const file = await open(place, O_APPEND | O_CREAT | O_RDWR, 0o600);
  try {
    const lines = written.map((line) => `${line}\n`).join('');
    const bytes = Buffer.from((await endsTorn(file)) ? `\n${lines}` : lines);
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten !== bytes.length) throw noSpace(place);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(path.dirname(place));
}

/**
 * The lines of such a list; none when there is no file. One that does not end yet is being written, or
 * never was.
 * @throws {Error} of the system when the list is there and can't be read
 */
export function readLines(place: string): string[] {
  try {
    return readFileSync(place, 'utf8').split('\n').slice(0, -1).filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Tells whether the last line was cut off by a crash: the next one must not be glued to it. */
async function endsTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

/** The name of a new file is kept by its folder. */
async function syncFolder(name: string): Promise<void> {
  const folder = await open(name, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function noSpace(place: string): NodeJS.ErrnoException {
  const error = new Error(`No space is left for ${path.basename(place)}.`);
  return Object.assign(error, { code: 'ENOSPC' });
}
