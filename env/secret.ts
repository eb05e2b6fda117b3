import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secret of this installation, kept in `secret` in the data folder, for the owner's eyes only. It
 * is made when there is none; of two processes that make one at the same time, both get the same.
 */
export function readSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  return readIfThere(file) ?? makeSecret(file);
}

/**
 * The word by which processes of one installation know each other over HTTP. It does not give the secret
 * away.
 */
export function monitorWord(secret: string): string {
  return createHmac('sha256', secret).update('monitor').digest('base64url');
}

/** A secret that nobody knows yet. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether the secret in use is the one of the data folder, and not given by `PAYLOAD_SECRET`. */
export function keepsSecret(dataDir: string, secret: string): boolean {
  return readIfThere(path.join(dataDir, 'secret')) === secret;
}

/** Where the public web server says who it is, and by which word; it may be on another machine than the CMS. */
export const webWordHeader = 'x-apso-web';
export function webWord(secret: string): string {
  return createHmac('sha256', secret).update('web').digest('base64url');
}

/** Goes on with another secret: that of a restored system, or a new one. */
export function replaceSecret(dataDir: string, secret: string): void {
  const file = path.join(dataDir, 'secret');
  writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function makeSecret(file: string): string {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${newSecret()}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
