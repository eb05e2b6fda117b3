'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { shownChange } from '../../../base/admin-paths.ts';
import type { Mend } from '../../../base/spreadsheet/list/faults.ts';
import { mergeMends } from '../../../base/spreadsheet/list/merge-mends.ts';
import type { Change } from '../change.ts';
import type { ChangeView, ListedChange, OrderView } from '../view.ts';
import { ask, look } from '../../../base/screens/ask/ask.ts';
import { useFollowing } from '../../../storage/ledger/screens/use-following.ts';

/** The step somebody has reached on the screen. */
export type Step =
  | { at: 'asking' }
  | { at: 'looking'; name?: string }
  | { at: 'refused'; sentence: string }
  | { at: 'looked'; order: OrderView }
  | { at: 'change'; one: ChangeView };

/** The order: a change, or a file with what was mended of it. */
type Order = { basis: string } & ({ change: Change } | { file: File; mends: Mend[] });

export interface Changing {
  step: Step;
  recent: ListedChange[] | undefined;
  /** True if something was asked that is not answered yet. */
  isBusy: boolean;
  /** Looks at what a change would do. */
  look: (change: Change, basis: string) => void;
  choose: (file: File, basis: string) => void;
  mend: (mends: Mend[]) => void;
  apply: (basis: string) => void;
  drop: (one: ChangeView) => void;
  applyAgain: (one: ChangeView) => void;
  open: (id: string) => void;
  /** Back to the form; what it holds stays. */
  back: () => void;
}

/** Everything that happens on the screen, from the form to the last row. */
export function useUnits(): Changing {
  const [step, setStep] = useState<Step>({ at: 'asking' });
  const [recent, setRecent] = useState<ListedChange[]>();
  const [isBusy, setBusy] = useState(false);
  const order = useRef<Order>(undefined);

  const lookAround = useCallback(async () => {
    const answer = await look<{ changes: ListedChange[] }>('/api/units');
    if (answer) setRecent(answer.changes);
  }, []);
  const open = useCallback(
    async (id: string) => {
      const one = await look<ChangeView>(`/api/units/${encodeURIComponent(id)}`);
      if (one) setStep({ at: 'change', one });
      await lookAround();
    },
    [lookAround],
  );

  useEffect(() => {
    const shown = new URLSearchParams(location.search).get(shownChange);
    const first = async () => (shown ? open(shown) : lookAround());
    void first();
  }, [lookAround, open]);

  const working = step.at === 'change' && isAtWork(step.one) ? step.one : undefined;
  useFollowing(working?.id, open);

  const send = async <Body>(deed: 'plan' | 'apply', hash = '') => {
    const { current } = order;
    if (!current) return undefined;
    const form = new FormData();
    const { basis } = current;
    const said = 'file' in current ? { mends: current.mends } : { changes: [current.change] };
    form.set('_payload', JSON.stringify({ basis, hash, ...said }));
    if ('file' in current) form.set('file', current.file);
    setBusy(true);
    const answer = await ask<Body>('POST', `/api/units/${deed}`, { body: form });
    setBusy(false);
    if (!answer.ok) setStep({ at: 'refused', sentence: answer.message });
    return answer.ok ? answer.body : undefined;
  };
  const plan = async (wanted: Order) => {
    order.current = wanted;
    setStep({ at: 'looking', ...('file' in wanted && { name: wanted.file.name }) });
    const answer = await send<OrderView>('plan');
    if (answer) setStep({ at: 'looked', order: answer });
  };
  const tell = async ({ id }: ChangeView, deed: string, body: object = {}) => {
    setBusy(true);
    const answer = await ask('POST', `/api/units/${encodeURIComponent(id)}/${deed}`, { body });
    setBusy(false);
    if (answer.ok) await open(id);
    else setStep({ at: 'refused', sentence: answer.message });
  };

  return {
    step,
    recent,
    isBusy,
    look: (change, basis) => void plan({ change, basis }),
    choose: (file, basis) => void plan({ file, mends: [], basis }),
    mend: (mends) => {
      const { current } = order;
      if (current && 'file' in current)
        void plan({ ...current, mends: mergeMends(current.mends, mends) });
    },
    apply: async (basis) => {
      if (step.at !== 'looked' || !order.current) return;
      order.current = { ...order.current, basis };
      const begun = await send<{ ids: string[] }>('apply', step.order.hash);
      const [first] = begun?.ids ?? [];
      if (first) await open(first);
    },
    drop: (one) => void tell(one, 'drop'),
    applyAgain: (one) => void tell(one, 'apply', { hash: one.hash }),
    open: (id) => void open(id),
    back: () => setStep({ at: 'asking' }),
  };
}

/**
 * Tells whether it goes on by itself: what waits for its day does so, too, once the day has come.
 */
function isAtWork({ state, isDue }: ChangeView): boolean {
  return ['applying', 'recalled', 'undoing'].includes(state) || (state === 'waiting' && isDue);
}
