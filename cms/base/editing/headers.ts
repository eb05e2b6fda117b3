/**
 * The version a form changes: `<collection>/<id> <updatedAt>`, `globals/<slug> <updatedAt>` for
 * settings. A save that says it is refused when somebody else's was faster; one that does not goes on
 * as ever.
 */
export const openedHeader = 'x-opened-version';

/** Whose request it is, by the id of the account: one of another account counts for nobody. */
export const accountHeader = 'x-signed-in-as';

/** Builds the value of `openedHeader`. @param of `<collection>/<id>` */
export function openedVersion(of: string, updatedAt: string): string {
  return `${of} ${updatedAt}`;
}

/** The version that a request says it changes, if it is one of this document. */
export function openedOf(headers: Pick<Headers, 'get'>, of: string): string | undefined {
  const [document, updatedAt] = (headers.get(openedHeader) ?? '').split(' ', 2);
  return document === of && updatedAt ? updatedAt : undefined;
}
