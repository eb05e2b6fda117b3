import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { CallAbout } from '../machine/call.ts';
import type { Screen, Session } from '../session/session.ts';
import { answerAt } from './guide-start.ts';
import { placesFor } from './own-parts.ts';
import { missingOf } from './paper-list.ts';

/**
 * Names for whoever is on duty what a visitor who calls is doing: the task, its step, the papers that are
 * missing.
 */
export function callAbout(
  { screen, past, ticks, answers }: Pick<Session, 'screen' | 'past' | 'ticks' | 'answers'>,
  guides: Pick<KioskGuide, 'id' | 'slug' | 'address' | 'branches' | 'prepare' | 'steps'>[],
): CallAbout {
  const screens = [...past, screen];
  const last = screens.filter((each) => 'guide' in each).at(-1);
  const guide = last && guides.find(({ slug }) => slug === last.guide);
  if (!last || !guide) return {};
  const answer = answerAt(guide, answers[guide.slug], screens)?.sign;
  const own = placesFor(guide.prepare, answer);
  const has = (ticks[guide.address] ?? []).filter((at) => own.includes(at));
  // Who ticked nothing has not said what they lack.
  const places = has.length > 0 ? missingOf(guide.prepare, has, answer) : [];
  const missing = places.flatMap((at) => guide.prepare[at]?.key ?? []);
  const step = stepOf(last, placesFor(guide.steps, answer));
  return {
    guide: guide.id,
    ...(step !== undefined && { step }),
    ...(missing.length > 0 && { missing }),
  };
}

function stepOf(screen: Screen, way: number[]): number | undefined {
  if (screen.name === 'step') return screen.at;
  if (screen.name === 'take') return screen.step;
  return screen.name === 'done' ? way.at(-1) : undefined;
}
