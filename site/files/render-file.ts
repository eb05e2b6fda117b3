import type { Rendered } from '../../content/renderer.ts';
import type { SitePage } from '../page-data/page.ts';

/** Writes a page that is no HTML (JSON, vCard, feed); nothing for all others. */
export function renderFile(page: SitePage): Rendered | undefined {
  switch (page.kind) {
    default:
      return undefined;
  }
}
