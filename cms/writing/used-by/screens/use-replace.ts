'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ReplaceLook } from '../endpoints.ts';
import { post } from '../../../base/screens/ask/ask.ts';

/** The document to be replaced, and what takes its place. */
export interface Replacement {
  /** The address of what is done with the document's uses. */
  address: string;
  /** Id of what takes its place. */
  by: string;
  takesOff: boolean;
}

/** Looks where a document will be replaced, has it done, and looks again where that has changed. */
export function useReplace({ address, by, takesOff }: Replacement, onDone: (deed: string) => void) {
  const [plan, setPlan] = useState<ReplaceLook>();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const look = useCallback(
    () => post<ReplaceLook>(`${address}/replace/look`, { by, takeOff: takesOff }),
    [address, by, takesOff],
  );
  useEffect(() => {
    let isHere = true;
    void look().then((answer) => {
      if (!isHere) return;
      if (answer.ok) setPlan(answer.body);
      else setFault(answer.message);
    });
    return () => {
      isHere = false;
    };
  }, [look]);
  const replace = async () => {
    setBusy(true);
    const order = { by, takeOff: takesOff, hash: plan?.hash };
    const answer = await post<{ deed: string }>(`${address}/replace`, order);
    const again = !answer.ok && answer.status === 409 ? await look() : undefined;
    setBusy(false);
    if (answer.ok) return onDone(answer.body.deed);
    setFault(again && !again.ok ? again.message : answer.message);
    if (again) setPlan(again.ok ? again.body : undefined);
  };
  return { uses: plan?.uses, fault, isBusy, replace };
}
