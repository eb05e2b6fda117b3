import type { Page } from '../../content/renderer.ts';
import type { HomeData } from './home.ts';

/** What each kind of page shows. */
export interface PageKinds {
  home: HomeData;
}

/** A page of this site with exactly the data that its template reads. */
export type SitePage = {
  [Kind in keyof PageKinds]: Omit<Page, 'kind' | 'data'> & { kind: Kind; data: PageKinds[Kind] };
}[keyof PageKinds];
