'use client';

import { useDocumentInfo, useEffectEvent, useFormModified } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Changed } from '../../base/editing/changed.ts';
import type { EditingView } from '../../base/editing/endpoints.ts';
import type { Holder } from '../../base/editing/holder.ts';
import { look } from '../../base/screens/ask/ask.ts';
import { onOthersLock } from '../../base/screens/asks-again/asked-store.ts';
import { noteOpened, onSave } from '../../base/screens/posts/saves.ts';

/** Milliseconds between two looks at who else writes, while there is text that is not saved. */
const pause = 10_000;

/**
 * Watches the others at a document while one writes: who holds it, and who has saved it meanwhile.
 */
export function useOthers(of: string, isSaved: boolean) {
  const modified = useFormModified();
  const { data } = useDocumentInfo();
  const [holder, setHolder] = useState<Holder>();
  const [late, setLate] = useState<Changed>();
  const opened = data?.['updatedAt'] as string | undefined;

  useEffect(() => {
    noteOpened(of, opened);
    return () => noteOpened(of, undefined);
  }, [of, opened]);

  const lookAgain = useEffectEvent(async () => {
    if (!isSaved || !opened || document.visibilityState === 'hidden') return;
    const found = await look<EditingView>(
      `/api/editing/${of}?opened=${encodeURIComponent(opened)}`,
    );
    if (!found) return;
    const other = found.holder && !found.holder.isOwn ? found.holder : undefined;
    // Since when is the moment in which one first hears of it.
    setHolder((before) => (before && other && before.name === other.name ? before : other));
    setLate(found.isLate ? found.changed : undefined);
  });

  useEffect(() => {
    if (!modified || !isSaved) return;
    const timer = setInterval(() => void lookAgain(), pause);
    const onFocus = () => void lookAgain();
    window.addEventListener('focus', onFocus);
    const stopHearing = onOthersLock(onFocus);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', onFocus);
      stopHearing();
    };
  }, [isSaved, modified]);

  const hear = useEffectEvent((saved: string, changed?: Changed, isDone?: boolean) => {
    if (saved !== of) return;
    if (changed) setLate(changed);
    else if (isDone) {
      setLate(undefined);
      setHolder(undefined);
    } else void lookAgain();
  });
  useEffect(
    () =>
      onSave((saved, outcome) =>
        hear(saved, outcome.is === 'late' ? outcome.changed : undefined, outcome.is === 'saved'),
      ),
    [],
  );
  return {
    holder: modified ? holder : undefined,
    late: modified ? late : undefined,
    /** There is nothing left to choose between. */
    settle: () => setLate(undefined),
    /** Looks whether nobody else holds it any more. @returns false if somebody does, or no answer came */
    async release(): Promise<boolean> {
      const found = await look<EditingView>(`/api/editing/${of}`);
      const isFree = found !== undefined && (found.holder?.isOwn ?? true);
      if (isFree) setHolder(undefined);
      return isFree;
    },
  };
}

/** Finds who saved a document after a version of it, if anybody did. */
export function useSince(of: string, base: string | undefined, updatedAt: string | undefined) {
  const [changed, setChanged] = useState<Changed>();
  const isChanged = base !== undefined && updatedAt !== undefined && base !== updatedAt;
  useEffect(() => {
    if (!isChanged) return;
    const leaving = new AbortController();
    const read = async () => {
      const address = `/api/editing/${of}?opened=${encodeURIComponent(base)}`;
      const found = await look<EditingView>(address, leaving.signal);
      if (found?.isLate) setChanged(found.changed);
    };
    void read();
    return () => leaving.abort();
  }, [base, isChanged, of]);
  return isChanged ? changed : undefined;
}
