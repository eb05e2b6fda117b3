import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tells whether the address is that of the embedded SQLite. */
export function isEmbedded(uri: string): boolean {
  return uri.startsWith('file:');
}

/** The file of a `file:` address. */
export function fileOf(uri: string): string {
  return uri.startsWith('file://') ? fileURLToPath(uri) : path.resolve(uri.slice('file:'.length));
}
