import { useEffect, useState } from 'react';
import type { KioskCommune } from '../../content/kiosk.ts';
import { readCommune } from './release-data.ts';

export type Loaded<Value> =
  { state: 'loading' } | { state: 'ready'; value: Value } | { state: 'failed' };

/** The hamlets and teams of a commune, as they arrive. */
export function useCommune(slug: string): Loaded<KioskCommune> {
  const [loaded, setLoaded] = useState<{ slug: string; result: Loaded<KioskCommune> }>();
  useEffect(() => {
    let wanted = true;
    readCommune(slug).then(
      (value) => wanted && setLoaded({ slug, result: { state: 'ready', value } }),
      () => wanted && setLoaded({ slug, result: { state: 'failed' } }),
    );
    return () => {
      wanted = false;
    };
  }, [slug]);
  return loaded?.slug === slug ? loaded.result : { state: 'loading' };
}
