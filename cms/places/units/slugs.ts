import { communeAddress, formerUnitAddress, hamletAddress } from '../../../content/addresses.ts';
import { slugify } from '../../../content/text/slug.ts';
import { found } from './edit.ts';
import type { Known } from './known.ts';

/** The slug of a hamlet under a name; where that was somebody else's, another one. */
export function hamletSlug(
  known: Known,
  { id, commune, name, from }: { id: string; commune: string; name: string; from?: string },
): string {
  const own = slugify(name);
  const home = found(known, 'communes', commune);
  return firstFree(
    [own, ...(from ? [`${own}-${slugify(from)}`] : [])],
    (slug) =>
      !known.hamlets.some(
        (other) => other.id !== id && other.commune === commune && other.slug === slug,
      ) && isOwn(known, hamletAddress(home, { slug }), `hamlets/${id}`),
  );
}

/** The slug of a commune under a name. */
export function communeSlug(known: Known, id: string, name: string): string {
  return firstFree(
    [slugify(name)],
    (slug) =>
      !known.communes.some((other) => other.id !== id && other.slug === slug) &&
      isOwn(known, communeAddress({ slug }), `communes/${id}`),
  );
}

/** The slug of a former unit under a name. */
export function formerUnitSlug(known: Known, id: string, name: string): string {
  return firstFree(
    [slugify(name)],
    (slug) =>
      !known['former-units'].some((other) => other.slug === slug) &&
      isOwn(known, formerUnitAddress({ slug }), `former-units/${id}`),
  );
}

/** Tells whether nobody else ever lived at an address. */
function isOwn({ lastAt }: Known, address: string, document: string): boolean {
  return (lastAt.get(address) ?? document) === document;
}

function firstFree(wanted: string[], isFree: (slug: string) => boolean): string {
  const last = wanted.at(-1) ?? '';
  for (let count = 1; ; count += 1) {
    const slug = wanted[count - 1] ?? `${last}-${count - wanted.length + 1}`;
    if (isFree(slug)) return slug;
  }
}
