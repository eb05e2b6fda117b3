import { createHash } from 'node:crypto';

/**
 * The id of a seeded document: always the same for the same collection and slug, so that seeding again
 * finds what is there and references need no look-up. It has the form of a random UUID.
 */
export function seedId(collection: string, slug: string): string {
  const hex = createHash('sha256').update(`${collection}/${slug}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
