import {
  guidesPack,
  isCommunePack,
  lookupPack,
  picturesPack,
  practicesPack,
} from '../../content/pack.ts';

/**
 * Names of the packs that a phone keeps current, in the order in which they are asked for: pictures
 * come behind all words, practices from the second page on; to the thrifty pictures as well.
 * @param saved packs that the phone keeps or wants
 * @param isFirst true on the first page that was ever opened
 */
export function packsToKeep(saved: string[], isFirst: boolean, isThrifty: boolean): string[] {
  const packs = new Set([guidesPack]);
  if (saved.some(isCommunePack)) packs.add(lookupPack);
  saved.forEach((pack) => packs.add(pack));
  if (!isFirst) packs.add(practicesPack);
  const hasPictures = packs.delete(picturesPack);
  if (hasPictures || !isFirst || !isThrifty) packs.add(picturesPack);
  return [...packs];
}
