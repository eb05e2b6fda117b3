import { useEffect, useState } from 'react';
import type { Found } from '../found.ts';
import { ask } from '../../../base/screens/ask/ask.ts';

/** Milliseconds after the last key until it is looked for. */
const pause = 120;

/** `typed` is what `found` answers: the last answer stays until the next one comes. */
export interface Finding {
  state: 'nothing' | 'looking' | 'known' | 'offline';
  typed: string;
  found: Found;
}

const nothing: Finding = { state: 'nothing', typed: '', found: { groups: [] } };

/** Finds what the CMS has by the name that is being typed. */
export function useFinding(typed: string): Finding {
  const [finding, setFinding] = useState(nothing);
  const query = typed.trim();
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(
      async () => {
        const { signal } = leaving;
        const address = `/api/finding?q=${encodeURIComponent(query)}`;
        const answer = await ask<Found>('GET', address, { signal });
        if (signal.aborted || query === '') return;
        setFinding((last) =>
          answer.ok
            ? { state: 'known', typed: query, found: answer.body }
            : { ...last, state: 'offline' },
        );
      },
      query === '' ? 0 : pause,
    );
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [query]);
  if (query === '') return nothing;
  if (finding.state === 'nothing') return { ...finding, state: 'looking' };
  return finding;
}
