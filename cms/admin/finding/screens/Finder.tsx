'use client';

import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { texts } from './texts.ts';

const load = () => import('./FinderDialog.tsx');
const FinderDialog = lazy(async () => ({ default: (await load()).FinderDialog }));

interface FinderProps {
  /** Id of who is signed in: what was opened lately is nobody else's. */
  user: string;
  sign: ReactNode;
}

/** The way into the search, by a press or by Ctrl-K; the search itself is fetched when it is wanted. */
export function Finder({ user, sign }: FinderProps) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      // A text in which the keys make a link has taken them by then.
      if (!isOurs || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className="finder-field"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
      >
        {sign}
        <span>{texts.find}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <FinderDialog user={user} sign={sign} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
