/** A link of the editor: an address, or a document of the CMS. */
export interface LinkFields {
  linkType?: 'custom' | 'internal' | null;
  url?: string | null;
  doc?: { relationTo: string; value: unknown } | null;
}

/** Placeholder for the address of a document until all addresses are known. */
const scheme = 'document:';

/** Allowed beginnings; any other link (`javascript:` …) becomes plain text. */
const allowed = /^(?:\/(?!\/)|https?:\/\/|mailto:|tel:)/i;

/** The address of a link, `document:<collection>/<id>` for a document; undefined when not allowed. */
export function addressInPlaceOf({ linkType, url, doc }: LinkFields): string | undefined {
  if (linkType === 'internal') {
    const { value } = doc ?? {};
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
    return typeof id === 'string' && doc ? `${scheme}${doc.relationTo}/${id}` : undefined;
  }
  const address = url?.trim() ?? '';
  return allowed.test(address) ? address : undefined;
}

/** Collection and id in a placeholder. */
export function documentBehind(address: string): { collection: string; id: string } | undefined {
  if (!address.startsWith(scheme)) return undefined;
  const [collection = '', id = ''] = address.slice(scheme.length).split('/');
  return { collection, id };
}
