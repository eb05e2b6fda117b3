/** Views and files that belong to a page and come and go with its data, not with an editor's decision. */
export function isDerived(address: string): boolean {
  return /(?:\.vcf|\/bang-tin\/|.\/410\.html)$|^\/(?:data|media)\//.test(address);
}
