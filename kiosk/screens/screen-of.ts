import type { KioskContent, KioskPlaces } from '../../content/kiosk.ts';
import type { Screen } from '../session/session.ts';
import { guideStart } from './guide-start.ts';

/** The screen that shows what stands at an address of the site; none = it can only be taken along. */
export function screenOf(
  address: string,
  content: KioskContent,
  places: KioskPlaces,
): Screen | undefined {
  const [room, first, second] = address.split('/').filter(Boolean);
  if (!room || !first) return undefined;
  if (room === 'huong-dan') {
    const guide = content.guides.find(({ slug }) => slug === first);
    return guide && guideStart(guide);
  }
  if (room === 'xa-phuong')
    return second
      ? { name: 'team', commune: first, hamlet: second }
      : { name: 'hamlets', commune: first };
  if (room === 'ten-cu') {
    const unit = places.formerUnits.find(({ slug }) => slug === first);
    const [only, ...others] = unit?.now ?? [];
    if (!unit || !only) return undefined;
    return others.length === 0
      ? { name: 'hamlets', commune: only }
      : { name: 'split', formerUnit: unit.slug };
  }
  return undefined;
}
