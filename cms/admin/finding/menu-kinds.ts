import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';
import type { Asking } from '../../base/access/asking.ts';

/** Collections in the menu of whoever asks, in its order; the admin shows no other ones. */
export function collectionsOf({ payload, user }: Asking): SanitizedCollectionConfig[] {
  return payload.config.collections.filter(({ slug, admin: { hidden } }) => {
    if (slug.startsWith('payload-')) return false;
    return !(typeof hidden === 'function' ? hidden({ user: user as never }) : hidden);
  });
}

/** Globals in the menu of whoever asks. */
export function globalsOf({ payload, user }: Asking): SanitizedGlobalConfig[] {
  return payload.config.globals.filter(
    ({ admin: { hidden } }) =>
      !(typeof hidden === 'function' ? hidden({ user: user as never }) : hidden),
  );
}

/** A label as the menu has it, which is plain text in this CMS. */
export const wordOf = (label: unknown): string => (typeof label === 'string' ? label : '');
