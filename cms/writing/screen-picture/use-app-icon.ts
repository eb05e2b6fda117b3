import { useEffect, useState } from 'react';
import { ask } from '../../base/screens/ask/ask.ts';

/** The icon of the app with an id, as far as it is known. */
export function useAppIcon(app: unknown): string | undefined {
  const [known, setKnown] = useState<{ app: unknown; icon: string | undefined }>();
  useEffect(() => {
    if (typeof app !== 'string') return;
    const leaving = new AbortController();
    const read = async () => {
      const address = `/api/apps/${app}?depth=0&draft=true`;
      const answer = await ask<{ icon?: string | null }>('GET', address, {
        signal: leaving.signal,
      });
      if (answer.ok && !leaving.signal.aborted)
        setKnown({ app, icon: answer.body.icon ?? undefined });
    };
    void read();
    return () => leaving.abort();
  }, [app]);
  return known?.app === app ? known?.icon : undefined;
}
