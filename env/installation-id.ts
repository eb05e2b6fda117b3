import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { lineIn, madeOnce } from './made-once.ts';

const fileIn = (dataDir: string) => path.join(dataDir, 'installation-id');

/** Gives a data folder a name of its own, by which it is told from every other one, unless it has one. */
export function keepInstallationId(dataDir: string): void {
  madeOnce(fileIn(dataDir), randomUUID);
}

/** The name of a data folder; nothing before somebody opened it. */
export const installationIdIn = (dataDir: string): string | undefined => lineIn(fileIn(dataDir));
