'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ListedHeld } from '../view.ts';
import { look } from '../../../base/screens/ask/ask.ts';
import { HeldDeedCard } from './HeldDeedCard.tsx';
import { texts } from './texts.ts';
import { Hint } from '../../../base/screens/kit/kit.tsx';

/** Milliseconds between two looks while the page is in view. */
const pause = 5000;

/**
 * The deeds that are too large for one person: who asks for them, when they are done, and the
 * buttons to decide.
 */
export function HeldDeedsPanel({ initial }: { initial: ListedHeld[] }) {
  const [held, setHeld] = useState(initial);
  const lookAgain = useCallback(async (signal?: AbortSignal) => {
    const found = await look<{ held: ListedHeld[] }>('/api/held-deed/list', signal);
    if (found) setHeld(found.held);
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setInterval(() => {
      if (!document.hidden) void lookAgain(leaving.signal);
    }, pause);
    return () => {
      leaving.abort();
      clearInterval(timer);
    };
  }, [lookAgain]);
  if (held.length === 0) return null;
  return (
    <section className="kit-panel held" aria-labelledby="held">
      <h2 id="held">{texts.heading}</h2>
      <Hint>{texts.intro}</Hint>
      <ul className="held__list">
        {held.map((deed) => (
          <HeldDeedCard key={deed.id} deed={deed} onDecided={() => void lookAgain()} />
        ))}
      </ul>
    </section>
  );
}
