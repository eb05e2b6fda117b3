import { createHmac, randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lineIn, madeOnce } from './made-once.ts';

/**
 * The secret of this installation, kept in `secret` in the data folder, for the owner's eyes only. It
 * is made when there is none; of two processes that make one at the same time, both get the same.
 */
export function readSecret(dataDir: string): string {
  return madeOnce(fileIn(dataDir), newSecret);
}

/** The secret of this installation, if it has one; makes none. */
export const secretIn = (dataDir: string): string | undefined => lineIn(fileIn(dataDir));

const fileIn = (dataDir: string) => path.join(dataDir, 'secret');

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

/**
 * Tells whether the secret in use is the one of the data folder, and not given by `PAYLOAD_SECRET`.
 */
export function keepsSecret(dataDir: string, secret: string): boolean {
  return secretIn(dataDir) === secret;
}

/**
 * The header in which the public web server says who it is, by a word; it may be on another machine
 * than the CMS.
 */
export const webWordHeader = 'x-apso-web';
export function webWord(secret: string): string {
  return createHmac('sha256', secret).update('web').digest('base64url');
}

/**
 * The key under which pages of the CMS hand something on to themselves. That of the compile is known to
 * whoever has the same release.
 */
export function actionsKey(secret: string): string {
  return createHmac('sha256', secret).update('actions').digest('base64');
}

/** Goes on with another secret: that of a restored system, or a new one. */
export function replaceSecret(dataDir: string, secret: string): void {
  const file = fileIn(dataDir);
  writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
