'use client';

import { useEffect, useState } from 'react';
import type { DocumentState } from '../../publishing/publication/document-state.ts';
import { look } from '../../base/screens/ask/ask.ts';
import { seePage, sentenceOf } from './texts.ts';

/** Milliseconds between two looks while a change is on its way. */
const pause = 1500;

/** Above a document: whether its last change is live, and the way to its page. */
export function LiveStatus({ state }: { state: DocumentState | undefined }) {
  if (!state) return null;
  return (
    <p className={`live-status is-${state.state}`} role="status">
      <span>{sentenceOf(state)}</span>
      {state.state === 'live' && (
        <>
          <span aria-hidden="true"> · </span>
          <a href={state.url} target="_blank" rel="noreferrer">
            {seePage}
          </a>
        </>
      )}
    </p>
  );
}

/**
 * Tells whether the last change of a document is live: asks once, and again and again while it is not.
 * @param of `<collection>/<id>`
 * @param changed another one whenever the document may have changed
 */
export function useDocumentState(
  of: string | undefined,
  changed: string,
): DocumentState | undefined {
  const address = of && `/api/live/documents/${of}`;
  const [state, setState] = useState<DocumentState>();
  useEffect(() => {
    if (!address) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookAgain = async () => {
      const found = await look<DocumentState>(address, leaving.signal);
      if (leaving.signal.aborted) return;
      if (found) setState(found);
      if (!found || isOnItsWay(found)) timer = setTimeout(lookAgain, pause);
    };
    void lookAgain();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [address, changed]);
  return state;
}

function isOnItsWay({ state }: DocumentState): boolean {
  return state === 'waiting' || state === 'publishing' || state === 'failed' || state === 'pinned';
}
