import { screenElement } from '../../../content/schema/screen.ts';
import { practiceStep } from '../../../content/schema/practice.ts';
import { practiceFaults } from '../../../practice/laws.ts';
import type { PlayedScreen } from '../../../practice/places.ts';
import { elementOf } from '../../publishing/export/screen.ts';
import { stepOf } from '../../publishing/export/practice.ts';
import { type Fault, reporter } from './faults.ts';
import type { SeedContent } from './read-content.ts';
import { seedId } from './seed-id.ts';

/** Reports every practice whose path its screens do not allow. */
export function reportDeadPaths(
  { practices, screens }: Pick<SeedContent, 'practices' | 'screens'>,
  faults: Fault[],
): void {
  const played = new Map(
    screens.map((screen) => [seedId('screens', screen.slug), playedOf(screen)]),
  );
  for (const { slug, steps } of practices) {
    const report = reporter(`practices/${slug}.yaml`, faults);
    const path = { steps: steps.map((step) => practiceStep.parse(stepOf(step))) };
    for (const fault of practiceFaults(path, played))
      report(fault.path.join('.'), 'a path that can be walked', JSON.stringify(fault.text));
  }
}

function playedOf(screen: SeedContent['screens'][number]): PlayedScreen {
  const { place, title, elements, frame = 'app', back } = screen;
  const drawn = elements.flatMap((element) => {
    const parsed = screenElement.safeParse(elementOf(element));
    return parsed.success ? parsed.data : [];
  });
  return { place, title, elements: drawn, frame, back };
}
