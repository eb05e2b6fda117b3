import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Versions } from './versions.ts';

const prefix = 'taken-';

/** Makes a folder of this process alone among the versions. The caller holds their lock. */
export const makeAside = ({ folder }: Versions): string => mkdtempSync(path.join(folder, prefix));

/** Removes such folders of processes that were killed. The caller holds the lock: none is in use. */
export function removeAsides({ folder }: Versions): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(prefix)) rmSync(path.join(folder, name), { recursive: true, force: true });
}
