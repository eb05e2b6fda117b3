import type { CollectionSlug } from 'payload';

/** Names the field at which a form opens: see `FormOpensAt`. */
export const fieldParameter = 'o';

/** The address of a form, opened at a field of it. */
export function formAddress(collection: CollectionSlug, id: string, field = ''): string {
  const form = `/admin/collections/${collection}/${encodeURIComponent(id)}`;
  return field ? `${form}?${fieldParameter}=${encodeURIComponent(field)}` : form;
}
