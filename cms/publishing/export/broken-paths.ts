import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { practiceFaults } from '../../../practice/laws.ts';
import { screensOf } from './practice-path.ts';

/** A practice that can't be walked on the screens that are published. */
export interface BrokenPath {
  id: string;
  /** "Bước 3: …", for editors. */
  reasons: string[];
  /** The screens of its steps. */
  screens: string[];
}

/** Lists every practice whose screens don't allow its path. */
export function brokenPaths({
  practices,
  screens,
}: Pick<Snapshot, 'practices' | 'screens'>): BrokenPath[] {
  if (practices.length === 0) return [];
  const known = new Map(screens.map((screen) => [screen.id, screen]));
  return practices.flatMap((practice) => {
    const faults = practiceFaults(practice, known);
    if (faults.length === 0) return [];
    const reasons = faults.map(({ path, text }) =>
      typeof path[1] === 'number' ? `Bước ${path[1] + 1}: ${text}` : text,
    );
    return [{ id: practice.id, reasons, screens: screensOf(practice) }];
  });
}
