import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Reports a search that found nothing once the visitor clears it or leaves: a half-typed word is not
 * a search yet.
 * @param found whether there are results; undefined while loading
 */
export function useMissedSearch(
  typed: string,
  found: boolean | undefined,
  onMiss: (typed: string) => void,
): void {
  const last = useRef<string>(undefined);
  const miss = useEffectEvent(() => {
    if (last.current !== undefined) onMiss(last.current);
    last.current = undefined;
  });
  useEffect(() => {
    const text = typed.trim();
    if (text === '') miss();
    else if (found !== undefined) last.current = found ? undefined : text;
  }, [typed, found]);
  useEffect(() => () => miss(), []);
}
