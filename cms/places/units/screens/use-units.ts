'use client';

import { useRef } from 'react';
import { shownChange } from '../../../base/admin-paths.ts';
import type { Mend } from '../../../base/spreadsheet/list/faults.ts';
import type { ColumnChoices } from '../../../base/spreadsheet/list/headings.ts';
import { mergeMends } from '../../../base/spreadsheet/list/merge-mends.ts';
import {
  mergeChoices,
  rememberColumns,
  rememberedColumns,
} from '../../imports/screens/remembered-columns.ts';
import type { Change } from '../change.ts';
import type { ChangeView, ListedChange, OrderView } from '../view.ts';
import {
  usePlannedWork,
  type Working as PlannedWorking,
} from '../../../storage/planned-work/screens/use-planned-work.ts';

/** The step somebody has reached on the screen, until a change is there. */
type Step =
  | { at: 'asking' }
  | { at: 'looking'; name?: string }
  | { at: 'looked'; order: OrderView };

type Working = PlannedWorking<Step, ChangeView, { changes: ListedChange[] }>;

type Choices = ColumnChoices['chosen'];

/** The order: a change, or a file with what was said of it on the screen. */
type Order = { basis: string } & (
  | { change: Change }
  | { file: File; mends: Mend[]; columns: Choices }
);

export interface Changing {
  step: Working['step'];
  recent: ListedChange[] | undefined;
  /** True if something was asked that is not answered yet. */
  isBusy: boolean;
  /** Looks at what a change would do. */
  look: (change: Change, basis: string) => void;
  choose: (file: File, basis: string) => void;
  mend: (mends: Mend[]) => void;
  /** Looks at the file again, with what its columns are said to be. */
  assign: (columns: Choices) => void;
  apply: (basis: string) => void;
  drop: (one: ChangeView) => void;
  applyAgain: (one: ChangeView) => void;
  open: (id: string) => void;
  /** Back to the form; what it holds stays. */
  back: () => void;
}

/** Everything that happens on the screen, from the form to the last row. */
export function useUnits(): Changing {
  const { step, setStep, list, isBusy, send, tell, open } = usePlannedWork<
    Step,
    ChangeView,
    { changes: ListedChange[] }
  >({
    address: '/api/units',
    first: { at: 'asking' },
    shown: shownChange,
    isAtWork,
  });
  const order = useRef<Order>(undefined);

  const sendOrder = async <Body>(deed: 'plan' | 'apply', hash = '') => {
    const { current } = order;
    if (!current) return undefined;
    const form = new FormData();
    const { basis } = current;
    form.set('_payload', JSON.stringify({ basis, hash, ...saidIn(current) }));
    if ('file' in current) form.set('file', current.file);
    return send<Body>(`/api/units/${deed}`, form);
  };
  const plan = async (wanted: Order) => {
    order.current = wanted;
    setStep({ at: 'looking', ...('file' in wanted && { name: wanted.file.name }) });
    const answer = await sendOrder<OrderView>('plan');
    if (answer) setStep({ at: 'looked', order: answer });
  };

  return {
    step,
    recent: list?.changes,
    isBusy,
    look: (change, basis) => void plan({ change, basis }),
    choose: (file, basis) => void plan({ file, mends: [], columns: [], basis }),
    mend: (mends) => {
      const { current } = order;
      if (current && 'file' in current)
        void plan({ ...current, mends: mergeMends(current.mends, mends) });
    },
    assign: (columns) => {
      const { current } = order;
      if (current && 'file' in current)
        void plan({ ...current, columns: mergeChoices(current.columns, columns) });
    },
    apply: async (basis) => {
      if (step.at !== 'looked' || !order.current) return;
      order.current = { ...order.current, basis };
      const begun = await sendOrder<{ ids: string[] }>('apply', step.order.hash);
      const [first] = begun?.ids ?? [];
      if (!first) return;
      rememberColumns('units', step.order.columns);
      await open(first);
    },
    drop: ({ id }) => void tell(id, 'drop'),
    applyAgain: ({ id, hash }) => void tell(id, 'apply', { hash }),
    open: (id) => void open(id),
    back: () => setStep({ at: 'asking' }),
  };
}

function saidIn(order: Order): object {
  if ('change' in order) return { changes: [order.change] };
  const { mends, columns: chosen } = order;
  return { mends, columns: { chosen, remembered: rememberedColumns('units') } };
}

/**
 * Tells whether it goes on by itself: what waits for its day does so, too, once the day has come.
 */
function isAtWork({ state, isDue }: ChangeView): boolean {
  return ['applying', 'recalled', 'undoing'].includes(state) || (state === 'waiting' && isDue);
}
