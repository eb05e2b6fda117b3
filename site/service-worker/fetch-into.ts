import { stamped } from './saved-copy.ts';

/**
 * Fetches one file into a cache.
 * @throws {TypeError} when the network fails or the file is not there
 */
export async function fetchInto(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address);
  if (response.status !== 200) throw new TypeError(`${address} answered ${response.status}`);
  await cache.put(address, stamped(response));
}
