import type { Release } from '../../content/release-folder.ts';
import { Pictures } from './pictures.ts';

/** Tells whether a release, made in a hurry, lacks drawings or smaller copies that another may make. */
export function isUnfinished({ files, record }: Release): boolean {
  return (
    Object.values(files).some(({ quick }) => quick) ||
    Object.keys(record.pages).some((address) => isStandIn(record, address))
  );
}

/** Tells whether the picture of the site lies where a share card is to be drawn. */
export function isStandIn({ pages, pictures }: Release['record'], address: string): boolean {
  return Pictures.isOne(address) && address in pages && pictures?.[address] === undefined;
}
