import type { CollectionSlug, PayloadRequest } from 'payload';

const parameter = 'words';
/** As long as the longest search. */
const longest = 200;

/** The address of a new form whose list of words begins with what somebody said. */
export function newWithWords(collection: CollectionSlug, said: string): string {
  return `/admin/collections/${collection}/create?${parameter}=${encodeURIComponent(said)}`;
}

/** The words that the address of a new form begins with: the default of a list of words. */
export function askedWords({ req }: { req: Pick<PayloadRequest, 'query'> }): string[] | undefined {
  const said = req.query?.[parameter];
  if (typeof said !== 'string') return undefined;
  const words = said.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest);
  return words ? [words] : undefined;
}
