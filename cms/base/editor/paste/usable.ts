/**
 * Tells if a pasted link leads somewhere from here: a whole address of the web, a
 * page of this site, a telephone or a mailbox. `javascript:`, `about:`, `data:`, `file:`, a place in the
 * old document and half an address do not.
 */
export function isUsable(href: string): boolean {
  if (/^\/(?!\/)\S*$/.test(href)) return true;
  if (/^(?:tel:\+?[\d\s().-]+|mailto:[^\s@]+@[^\s@]+)$/i.test(href)) return true;
  const address = /^https?:\/\//i.test(href) ? URL.parse(href) : null;
  return address !== null && address.hostname.includes('.');
}
