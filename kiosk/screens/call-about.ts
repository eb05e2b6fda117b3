import type { KioskGuide } from '../../content/kiosk/data.ts';
import type { CallAbout } from '../machine/call.ts';
import type { Screen, Session } from '../session/session.ts';
import { paperTurn } from './paper-list.ts';

/** Names for whoever is on duty what a visitor who calls is doing: the task, its step, the papers that are missing. */
export function callAbout(
  { screen, past }: Pick<Session, 'screen' | 'past'>,
  guides: Pick<KioskGuide, 'id' | 'slug' | 'prepare'>[],
): CallAbout {
  const seen = [...past, screen].filter((each) => 'guide' in each);
  const last = seen.at(-1);
  const guide = last && guides.find(({ slug }) => slug === last.guide);
  if (!last || !guide) return {};
  const papers = seen.filter(isPaper).filter((each) => each.guide === last.guide);
  // Only the last of several that would do is said to be missing: it stands for the first, the usual one.
  const missing = papers
    .filter((each) => each.missing)
    .flatMap(({ at }) => paperTurn(guide, at)?.choice[0] ?? [])
    .map((paper) => guide.prepare.indexOf(paper));
  const step = last.name === 'step' ? last.at : last.name === 'take' ? last.step : undefined;
  return {
    guide: guide.id,
    ...(step !== undefined && { step }),
    ...(missing.length > 0 && { missing: [...new Set(missing)] }),
  };
}

const isPaper = (screen: Screen): screen is Screen & { name: 'papers' } => screen.name === 'papers';
