const collator = new Intl.Collator('vi', { numeric: true });

/** Order of names as a Vietnamese reader expects it; numbers count as numbers (Phường 2 before Phường 10). */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right);
}
