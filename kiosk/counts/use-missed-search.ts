import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Says what was typed in vain, once the visitor takes it back or goes elsewhere: what stands there
 * while somebody is still typing is no search yet.
 * @param found whether there are results; absent while that is not known
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
