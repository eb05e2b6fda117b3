import type { Page } from '../../content/renderer.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { homePage } from './home.ts';

/** Every address of a release with exactly the data that it shows. */
export function pages(snapshot: Snapshot): Page[] {
  return [homePage(snapshot)];
}
