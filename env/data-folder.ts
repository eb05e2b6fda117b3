import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';

/** Keeps what this process and those that it starts write from all eyes but the owner's. */
export function writePrivately(): void {
  process.umask(0o077);
}

/**
 * Takes a file or folder from the eyes of all others on this machine. A group that may read it, also
 * by an ACL, stays: the operator let it in.
 */
export function hideFromOthers(file: string): void {
  const { mode, uid } = statSync(file);
  const isOwn = uid === process.getuid?.();
  if (isOwn && (mode & 0o007) !== 0) chmodSync(file, mode & 0o700);
}

/** Makes the data folder when there is none. @returns whether it can be read and written */
export function openDataFolder(dataDir: string): boolean {
  try {
    mkdirSync(dataDir, { recursive: true });
    hideFromOthers(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
