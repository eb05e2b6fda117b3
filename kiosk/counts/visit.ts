import { type DaySums, keepableSearch } from '../../content/kiosk-sums.ts';
import type { KioskGuide } from '../../content/kiosk.ts';
import type { Screen } from '../session/session.ts';

/**
 * What is counted of one visit while it lasts, in memory only: each thing once, however often. When
 * the visitor leaves it goes into the day's sums and is forgotten.
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

/** A guide is opened by its papers or a step; it is finished by going on from its last step. */
export function withScreen(visit: Visit, screen: Screen, guides: CountedGuide[]): Visit {
  if (screen.name !== 'papers' && screen.name !== 'step' && screen.name !== 'take') return visit;
  const guide = guides.find(({ slug }) => slug === screen.guide);
  if (!guide) return visit;
  const isFinished = screen.name === 'take' && screen.step === guide.steps.length - 1;
  return {
    ...visit,
    opened: new Set(visit.opened).add(guide.id),
    finished: isFinished ? new Set(visit.finished).add(guide.id) : visit.finished,
  };
}

export function withMissed(visit: Visit, typed: string): Visit {
  return { ...visit, missed: new Set(visit.missed).add(typed.trim()) };
}

/** The visit as sums; without anything to count it is none. */
export function sumsOfVisit({ opened, finished, missed }: Visit): DaySums | undefined {
  if (opened.size === 0 && missed.size === 0) return undefined;
  const texts = new Set([...missed].flatMap((typed) => keepableSearch(typed) ?? []));
  return {
    tasks: [...opened].map((guide) => ({
      guide,
      opened: 1,
      finished: finished.has(guide) ? 1 : 0,
      left: finished.has(guide) ? 0 : 1,
    })),
    missed: [...texts].map((text) => ({ text, times: 1 })),
    missedOther: [...missed].filter((typed) => keepableSearch(typed) === undefined).length,
  };
}
