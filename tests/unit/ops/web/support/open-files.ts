import { readdirSync, readlinkSync } from 'node:fs';

/**
 * Counts the handles of this process, or of another, that are open on files whose path ends like
 * that.
 */
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
