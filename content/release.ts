const hashed = /^\/(?:_astro\/|pagefind\/(?:(?:index|fragment|filter)\/|[^/]+\.pf_meta$))/;

/**
 * Whether a file's name changes with its bytes: a release carries it on for those who saw an earlier
 * one, and a browser may keep it for ever.
 */
export function isHashed(address: string): boolean {
  return hashed.test(address);
}
