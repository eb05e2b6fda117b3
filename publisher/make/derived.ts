/**
 * Tells whether an address only accompanies a page or its data, so that it may vanish without a
 * redirect.
 */
export function isDerived(address: string): boolean {
  return /(?:\.vcf|\.ics|\/(?:bang-tin|the-treo|to-roi)\/|.\/410\.html)$|^\/(?:data|media|sitemap)\//.test(
    address,
  );
}
