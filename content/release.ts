/** Addresses whose name changes with their bytes. */
export const hashedAddress =
  /^\/(?:_astro\/|pagefind\/(?:(?:index|fragment|filter)\/|[^/]+\.pf_meta$))/;

/**
 * Tells if a file is named by its bytes: a release carries it on for those who saw an earlier
 * one, and a browser may keep it for ever.
 */
export function isHashed(address: string): boolean {
  return hashedAddress.test(address);
}

const idParts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;

/** Reads when a release was made from its id: "20261124T195816696Z" → an instant; else nothing. */
export function instantOfRelease(id: string): Date | undefined {
  return idParts.test(id) ? new Date(id.replace(idParts, '$1-$2-$3T$4:$5:$6.$7Z')) : undefined;
}

/** `/huong-dan/a/` → `huong-dan/a/index.html`; `/rss.xml` → `rss.xml`: where an address lies in a release. */
export function fileOf(address: string): string {
  const path = decodeURI(address.slice(1));
  if (path.split('/').includes('..')) throw new Error(`"${address}" leads out of the release.`);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
