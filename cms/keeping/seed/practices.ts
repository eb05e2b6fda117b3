import { practiceFaults } from '../../../practice/laws.ts';
import { jumps } from '../../../practice/reach.ts';
import { pathIn, playedScreen, type PlayedRow } from '../../publishing/export/practice-path.ts';
import { type Fault, reporter } from './faults.ts';
import { seedId } from './seed-id.ts';

/** Reports every practice whose path its screens do not allow, or whose path jumps. */
export function reportDeadPaths(
  {
    practices,
    screens,
  }: { practices: { slug: string; steps: unknown }[]; screens: ({ slug: string } & object)[] },
  faults: Fault[],
): void {
  const played = new Map(
    screens.map((screen) => [
      seedId('screens', screen.slug),
      playedScreen(screen as object as PlayedRow),
    ]),
  );
  for (const { slug, steps } of practices) {
    const report = reporter(`practices/${slug}.yaml`, faults);
    const { practice } = pathIn(steps);
    for (const { path, text } of [...practiceFaults(practice, played), ...jumps(practice, played)])
      report(path.join('.'), 'a path that can be walked', JSON.stringify(text));
  }
}
