import { readdirSync, readlinkSync } from 'node:fs';

/** How many handles of this process, or of another, are open on files whose path ends like that. */
export function openFiles(ending: string, pid: number | 'self' = 'self'): number {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).filter((name) => {
    try {
      return readlinkSync(`${folder}/${name}`).endsWith(ending);
    } catch {
      return false; // Closed meanwhile.
    }
  }).length;
}
