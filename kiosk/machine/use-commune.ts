import { useCallback, useEffect, useState } from 'react';
import type { KioskCommune } from '../../content/kiosk/data.ts';
import { readCommune } from './release-data.ts';

export type Loaded<Value> =
  { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed'; retry(): void };

/** The time between two tries of a failed load. */
const retryMilliseconds = 10_000;

/** Loads the hamlets and teams of a commune. */
export function useCommune(slug: string): Loaded<KioskCommune> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ slug: string; value?: KioskCommune }>();
  const retry = useCallback(() => setAttempt((last) => last + 1), []);
  const mine = loaded?.slug === slug ? loaded : undefined;
  const failed = mine !== undefined && mine.value === undefined;

  useEffect(() => {
    let wanted = true;
    readCommune(slug).then(
      (value) => wanted && setLoaded({ slug, value }),
      () => wanted && setLoaded({ slug }),
    );
    return () => {
      wanted = false;
    };
  }, [slug, attempt]);
  useEffect(() => {
    if (!failed) return;
    const timer = setInterval(retry, retryMilliseconds);
    return () => clearInterval(timer);
  }, [failed, retry]);

  if (mine?.value) return { state: 'ready', value: mine.value };
  return failed ? { state: 'failed', retry } : { state: 'loading' };
}
