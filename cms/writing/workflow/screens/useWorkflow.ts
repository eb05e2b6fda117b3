'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Farewell } from '../../../publishing/publication/farewell.ts';
import type { WorkflowView } from '../view.ts';
import type { WayName } from '../ways.ts';
import { type Fault, look, post } from '../../../base/screens/ask/ask.ts';

/** Milliseconds between two looks at what others did. */
const pause = 20_000;

/** The data that comes along with something that is to be done. */
export interface Asked {
  remark?: string;
  changeNote?: string;
  at?: string;
  publish?: boolean;
  farewell?: Farewell;
}

export type Outcome =
  | { ok: true; view: WorkflowView }
  | { ok: false; message: string; faults: Fault[] };

/**
 * Looks up again and again where the document stands, and gives the way to do something with it.
 */
export function useWorkflow(address: string | undefined, saved: unknown) {
  const [view, setView] = useState<WorkflowView>();
  const [isElsewhere, setElsewhere] = useState(false);
  /** The content that is in the form. */
  const seen = useRef<string>(undefined);
  /** The stage it was in when it was looked at last. */
  const stood = useRef<string>(undefined);
  const [timesMoved, setMoved] = useState(0);

  useEffect(() => {
    if (!address) return;
    const leaving = new AbortController();
    seen.current = undefined;
    stood.current = undefined;
    const lookAgain = async () => {
      const found = await look<WorkflowView>(address, leaving.signal);
      if (!found) return;
      seen.current ??= found.hash;
      setElsewhere(found.hash !== seen.current);
      setView(found);
      const standing = standingOf(found);
      if (stood.current !== undefined && stood.current !== standing) setMoved((times) => times + 1);
      stood.current = standing;
    };
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') void lookAgain();
    };
    void lookAgain();
    const timer = setInterval(lookIfSeen, pause);
    window.addEventListener('focus', lookIfSeen);
    return () => {
      leaving.abort();
      clearInterval(timer);
      window.removeEventListener('focus', lookIfSeen);
    };
  }, [address, saved]);

  const act = useCallback(
    async (way: WayName, asked: Asked, justSaved: boolean): Promise<Outcome> => {
      const hash = justSaved ? undefined : seen.current;
      const done = await post<WorkflowView>(`${address}/${way}`, { ...asked, hash });
      if (!done.ok) return done;
      const after = done.body;
      seen.current = after.hash;
      stood.current = standingOf(after);
      setElsewhere(false);
      setView(after);
      return { ok: true, view: after };
    },
    [address],
  );
  /** The number of times that somebody else moved it on while it was open. */
  return { view, isElsewhere, timesMoved, act };
}

const standingOf = ({ stage, steps }: WorkflowView) => `${stage} ${steps.length} ${steps[0]?.at}`;
