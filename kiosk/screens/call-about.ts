import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { CallAbout } from '../machine/call.ts';
import type { Screen, Session } from '../session/session.ts';

/** What whoever is on duty is told of a visitor who calls: the task, its step, the papers that are missing. */
export function callAbout(
  { screen, past }: Pick<Session, 'screen' | 'past'>,
  guides: Pick<KioskGuide, 'id' | 'slug'>[],
): CallAbout {
  const seen = [...past, screen].filter((each) => 'guide' in each);
  const last = seen.at(-1);
  const guide = last && guides.find(({ slug }) => slug === last.guide);
  if (!last || !guide) return {};
  const papers = seen.filter(isPaper).filter((each) => each.guide === last.guide);
  const missing = papers.filter((each) => each.missing).map(({ at }) => at);
  const step = last.name === 'step' ? last.at : last.name === 'take' ? last.step : undefined;
  return {
    guide: guide.id,
    ...(step !== undefined && { step }),
    ...(missing.length > 0 && { missing: [...new Set(missing)] }),
  };
}

const isPaper = (screen: Screen): screen is Screen & { name: 'papers' } => screen.name === 'papers';
