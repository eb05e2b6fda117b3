import { fixed, listAddress, parseAddress } from '../../content/addresses.ts';
import type { KioskContent } from '../../content/kiosk/data.ts';
import type { Screen } from '../session/session.ts';
import { guideStart } from './guide-start.ts';

/** The pages of the site that are a screen here. */
const ownScreens: Record<string, Screen> = {
  [fixed.home]: { name: 'home' },
  [fixed.search]: { name: 'search' },
  [fixed.guides]: { name: 'tasks' },
  [fixed.practices]: { name: 'practices' },
  [fixed.communes]: { name: 'communes' },
  [fixed.formerUnits]: { name: 'communes', old: true },
};

/** The screen for an address of the site; undefined = a file, or what this release does not have. */
export function screenOf(address: string, content: KioskContent): Screen | undefined {
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const { kind, slug, commune } = parseAddress(address) ?? {};
  const own = ownScreens[path];
  if (own) return own;
  if (!path.startsWith('/') || !path.endsWith('/')) return undefined;
  switch (slug && kind) {
    case 'guides': {
      const guides = [...content.guides, ...content.translations];
      const guide = guides.find((one) => one.address === path);
      const step = Number(/^buoc-(\d+)$/.exec(anchor ?? '')?.[1]) - 1;
      return guide?.steps[step]
        ? { name: 'step', guide: guide.slug, at: step }
        : guide && guideStart(guide);
    }
    case 'practices':
      return content.practices.some((one) => one.slug === slug)
        ? { name: 'practice', practice: slug ?? '' }
        : undefined;
    case 'communes':
      return { name: 'hamlets', commune: slug ?? '' };
    case 'hamlets':
      return commune === undefined ? undefined : { name: 'team', commune, hamlet: slug ?? '' };
    default: {
      // Where the records of a kind stand on one page, each has its anchor.
      const isRecord = anchor && kind && path === listAddress(kind);
      return { name: 'page', address: isRecord ? `${path}#${anchor}` : path };
    }
  }
}
