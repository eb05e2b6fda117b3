import { useEffect, useState } from 'react';
import { ask } from '../../base/screens/ask/ask.ts';
import type { ElementRow } from '../../publishing/export/screen.ts';
import type { Screen } from '../../payload-types.ts';

/** A screen as its newest draft says. */
export interface ScreenRow extends Pick<
  Screen,
  'id' | 'place' | 'title' | 'frame' | 'back' | 'colours' | 'icon' | 'app'
> {
  elements?: ElementRow[] | null;
}

export interface FoundScreens {
  screens: ReadonlyMap<string, ScreenRow>;
  state: 'loading' | 'known' | 'failed';
}

/** Reads the screens that a form points to, and again when it points to others. */
export function useScreens(ids: readonly string[]): FoundScreens {
  const key = [...new Set(ids)].sort().join(',');
  const [found, setFound] = useState<FoundScreens & { key: string }>();
  useEffect(() => {
    if (key === '') return;
    const leaving = new AbortController();
    const read = async () => {
      const query = new URLSearchParams({ depth: '1', draft: 'true', pagination: 'false' });
      query.set('where[id][in]', key);
      const answer = await ask<{ docs: ScreenRow[] }>('GET', `/api/screens?${query.toString()}`, {
        signal: leaving.signal,
      });
      if (leaving.signal.aborted) return;
      if (!answer.ok) return setFound({ key, screens: new Map(), state: 'failed' });
      const screens = new Map(answer.body.docs.map((row) => [row.id, row]));
      setFound({ key, screens, state: 'known' });
    };
    void read();
    return () => leaving.abort();
  }, [key]);
  if (key === '') return { screens: new Map(), state: 'known' };
  if (found?.key === key) return found;
  // What was read stays in sight while a further screen is on its way.
  return { screens: found?.screens ?? new Map(), state: 'loading' };
}
