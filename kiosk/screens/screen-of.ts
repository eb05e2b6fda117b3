import { parseAddress } from '../../content/addresses.ts';
import type { KioskContent, KioskPlaces } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';
import { guideStart } from './guide-start.ts';

/** The screen for an address of the site; undefined = the kiosk cannot show it, only a QR. */
export function screenOf(
  address: string,
  content: KioskContent,
  places: KioskPlaces,
): Screen | undefined {
  const { kind, slug, commune } = parseAddress(address) ?? {};
  if (!kind || !slug) return undefined;
  switch (kind) {
    case 'guides': {
      const guide = content.guides.find((one) => one.slug === slug);
      return guide && guideStart(guide);
    }
    case 'practices':
      return content.practices.some((one) => one.slug === slug)
        ? { name: 'practice', practice: slug }
        : undefined;
    case 'communes':
      return { name: 'hamlets', commune: slug };
    case 'hamlets':
      return commune === undefined ? undefined : { name: 'team', commune, hamlet: slug };
    case 'formerUnits': {
      const unit = places.formerUnits.find((one) => one.slug === slug);
      const [only, ...others] = unit?.now ?? [];
      if (!unit || !only) return undefined;
      return others.length === 0
        ? { name: 'hamlets', commune: only }
        : { name: 'split', formerUnit: unit.slug };
    }
    default:
      return undefined;
  }
}
