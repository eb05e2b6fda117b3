import { accessSync, constants, mkdirSync } from 'node:fs';

/** Makes the data folder when there is none. @returns whether it can be read and written */
export function openDataFolder(dataDir: string): boolean {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
