import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { CallAbout } from '../machine/call.ts';
import type { Screen, Session } from '../session/session.ts';
import { missingOf } from './paper-list.ts';

/** Names for whoever is on duty what a visitor who calls is doing: the task, its step, the papers that are missing. */
export function callAbout(
  { screen, past, ticks }: Pick<Session, 'screen' | 'past' | 'ticks'>,
  guides: Pick<KioskGuide, 'id' | 'slug' | 'address' | 'prepare' | 'steps'>[],
): CallAbout {
  const last = [...past, screen].filter((each) => 'guide' in each).at(-1);
  const guide = last && guides.find(({ slug }) => slug === last.guide);
  if (!last || !guide) return {};
  const has = ticks[guide.address] ?? [];
  // Who ticked nothing has not said what they lack.
  const missing = has.length > 0 ? missingOf(guide.prepare, has) : [];
  const step = stepOf(last, guide);
  return {
    guide: guide.id,
    ...(step !== undefined && { step }),
    ...(missing.length > 0 && { missing }),
  };
}

function stepOf(screen: Screen, { steps }: Pick<KioskGuide, 'steps'>): number | undefined {
  if (screen.name === 'step') return screen.at;
  if (screen.name === 'take') return screen.step;
  return screen.name === 'done' ? steps.length - 1 : undefined;
}
