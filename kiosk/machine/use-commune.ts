import { useCallback, useEffect, useState } from 'react';
import type { KioskCommune, KioskPage } from '../../content/kiosk/data.ts';
import { readCommune, readPage } from './release-data.ts';

export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'ready'; value: Value }
  | { state: 'failed'; retry(): void };

/** The time between two tries of a failed load. */
const retryMilliseconds = 10_000;

/** Loads the hamlets and teams of a commune. */
export const useCommune = (slug: string): Loaded<KioskCommune> => useLoaded(slug, readCommune);

/**
 * Loads a page of the site, by its address; where it has nothing at an anchor, the page as a whole; nothing
 * where this release has none.
 */
export const usePage = (address: string): Loaded<KioskPage | undefined> =>
  useLoaded(address, readPartOrPage);

const readPartOrPage = async (address: string): Promise<KioskPage | undefined> =>
  (await readPage(address)) ?? readPage(address.replace(/#.*$/, ''));

/** @param read stays the same */
function useLoaded<Value>(key: string, read: (key: string) => Promise<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ key: string; got?: { value: Value } }>();
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  const mine = loaded?.key === key ? loaded : undefined;
  const failed = mine !== undefined && mine.got === undefined;

  useEffect(() => {
    let wanted = true;
    read(key).then(
      (value) => wanted && setLoaded({ key, got: { value } }),
      () => wanted && setLoaded({ key }),
    );
    return () => {
      wanted = false;
    };
  }, [key, read, attempt]);
  useEffect(() => {
    if (!failed) return;
    const timer = setInterval(retry, retryMilliseconds);
    return () => clearInterval(timer);
  }, [failed, retry]);

  if (mine?.got) return { state: 'ready', value: mine.got.value };
  return failed ? { state: 'failed', retry } : { state: 'loading' };
}
