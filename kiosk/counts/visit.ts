import { type DaySums, keepableSearch } from '../../content/kiosk/sums.ts';
import type { IsEveryday } from '../../content/text/everyday-words.ts';
import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';

/**
 * The counts of the current visit, in memory only; each thing counts once. When the visitor leaves
 * they are added to the day's sums.
 */
export interface Visit {
  /** Ids of guides. */
  opened: ReadonlySet<string>;
  finished: ReadonlySet<string>;
  /** Searches that found nothing, as they were typed. */
  missed: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
export const freshVisit: Visit = { opened: none, finished: none, missed: none };

type CountedGuide = Pick<KioskGuide, 'id' | 'slug' | 'steps'>;

/** Papers or a step open a guide, what it asks first does not; going on from its last step finishes it. */
export function withScreen(visit: Visit, screen: Screen, guides: CountedGuide[]): Visit {
  if (!('guide' in screen) || screen.name === 'ask') return visit;
  const guide = guides.find(({ slug }) => slug === screen.guide);
  if (!guide) return visit;
  const isFinished = screen.name === 'done';
  return {
    ...visit,
    opened: new Set(visit.opened).add(guide.id),
    finished: isFinished ? new Set(visit.finished).add(guide.id) : visit.finished,
  };
}

export function withMissed(visit: Visit, typed: string): Visit {
  return { ...visit, missed: new Set(visit.missed).add(typed.trim()) };
}

/** The visit as sums; undefined when there is nothing to count. */
export function sumsOfVisit(
  { opened, finished, missed }: Visit,
  isEveryday: IsEveryday,
): DaySums | undefined {
  if (opened.size === 0 && missed.size === 0) return undefined;
  const kept = [...missed].map((typed) => keepableSearch(typed, isEveryday));
  const texts = new Set(kept.filter((text) => text !== undefined));
  return {
    tasks: [...opened].map((guide) => ({
      guide,
      opened: 1,
      finished: finished.has(guide) ? 1 : 0,
      left: finished.has(guide) ? 0 : 1,
    })),
    missed: [...texts].map((text) => ({ text, times: 1 })),
    missedOther: kept.filter((text) => text === undefined).length,
  };
}
