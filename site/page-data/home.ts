import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import type { SitePage } from './page.ts';

export interface HomeData {
  province: string;
}

/** The home page. */
export function homePage(snapshot: Snapshot): SitePage {
  return {
    address: '/',
    kind: 'home',
    language: 'vi',
    fullText: false,
    shows: ['settings:settings'],
    data: { province: snapshot.settings.province },
  };
}
