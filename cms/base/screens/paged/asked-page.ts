/** Far more pages than anything has, and a number that every database can still skip to. */
const most = 1_000_000;

/**
 * The page of a list that an address asks for.
 * @param asked the parameter `trang`, whatever somebody typed there
 * @returns from 1 on; 1 for what is no page
 */
export function askedPage(asked: unknown): number {
  const page = Math.trunc(Number(asked));
  return page >= 1 && page <= most ? page : 1;
}
