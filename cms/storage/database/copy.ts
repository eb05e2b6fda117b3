import {
  chmodSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import type { EmbeddedClient } from './client.ts';

/** The number of copies that are kept. */
const kept = 3;

/**
 * Copies the database to a file beside it, synced to disk, and deletes the oldest copies.
 * @returns the file of the copy
 */
export async function copyBeside(client: EmbeddedClient): Promise<string> {
  const { file } = client;
  const copy = `${prefixOf(file)}${new Date().toISOString().replace(/\D/g, '').slice(0, 17)}`;
  const draft = `${copy}.new`;
  await client.copyTo(draft);
  chmodSync(draft, 0o600);
  sync(draft);
  renameSync(draft, copy);
  sync(path.dirname(file));
  const old = copiesOf(file).toReversed().slice(kept);
  for (const each of old) rmSync(each);
  return copy;
}

/** The newest copy of a database, if there is one. */
export function newestCopy(file: string): string | undefined {
  return copiesOf(file).at(-1);
}

/** The copies of a database, the oldest first. */
export function copiesOf(file: string): string[] {
  const prefix = path.basename(prefixOf(file));
  return readdirSync(path.dirname(file))
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .sort()
    .map((name) => path.join(path.dirname(file), name));
}

/** Returns the time a copy was made, ISO 8601: its name says so. */
export function momentOf(copy: string): string {
  const [, year, month, day, hour, minute, second, milliseconds] =
    /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(copy) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`;
}

/** Copies a file and waits until the disk has the copy. */
export function copySynced(file: string, copy: string): void {
  copyFileSync(file, copy);
  sync(copy);
}

/** Lays a copy of a database where there is none yet: whole, or not at all. */
export function layDatabase(from: string, file: string): void {
  const draft = `${file}.new`;
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(from, draft);
  chmodSync(draft, 0o600);
  sync(draft);
  renameSync(draft, file);
  sync(path.dirname(file));
}

const prefixOf = (file: string) => `${file}.truoc-nang-cap-`;

function sync(name: string): void {
  const handle = openSync(name, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
