import type { Release } from '../../content/release-folder.ts';
import { isStandIn } from './pictures.ts';

/** Tells whether a release, made in a hurry, lacks drawings or smaller copies that another may make. */
export function isUnfinished({ files, record }: Release): boolean {
  return (
    Object.values(files).some(({ quick }) => quick) ||
    Object.keys(record.pages).some((address) => isStandIn(record, address))
  );
}

/** Counts the share cards of a release that are still to be drawn. */
export function standInsOf({ record }: Release): number {
  return Object.keys(record.pages).filter((address) => isStandIn(record, address)).length;
}
