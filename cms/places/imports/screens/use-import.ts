'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { shownImport } from '../../../base/admin-paths.ts';
import { ask, look } from '../../../base/screens/ask/ask.ts';
import { useFollowing } from '../../../storage/ledger/screens/use-following.ts';
import type { Mend } from '../../../base/spreadsheet/list/faults.ts';
import type { ColumnChoices } from '../../../base/spreadsheet/list/headings.ts';
import { mergeMends } from '../../../base/spreadsheet/list/merge-mends.ts';
import type { ImportView, PlanView } from '../view.ts';
import { rememberColumns, rememberedColumns } from './remembered-columns.ts';

/** The step somebody has reached on the screen. */
export type Step =
  | { at: 'choosing' }
  | { at: 'reading'; name: string }
  | { at: 'refused'; sentence: string }
  | { at: 'looked'; plan: PlanView }
  | { at: 'import'; one: ImportView };

export interface Importing {
  step: Step;
  recent: ImportView[] | undefined;
  /** True if something was asked that is not answered yet. */
  isBusy: boolean;
  commune: string;
  setCommune: (commune: string) => void;
  /** Looks at a file that was chosen. */
  choose: (file: File) => void;
  /** Looks at it again, with what was mended on the screen. */
  mend: (mends: Mend[]) => void;
  /** Looks at it again, with what its columns are said to be. */
  assign: (columns: Choices) => void;
  apply: () => void;
  /** Takes it back as it was looked at. */
  undo: (one: ImportView, hash: string) => void;
  /** Has all of it approved and published. */
  publish: (one: ImportView) => void;
  open: (id: string) => void;
  startAgain: () => void;
}

type Choices = ColumnChoices['chosen'];

/** A file, and what was said of it on the screen. */
interface Chosen {
  file: File;
  mends: Mend[];
  columns: Choices;
}

/** Everything that happens on the screen, from the file to the last row. */
export function useImport(): Importing {
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const [recent, setRecent] = useState<ImportView[]>();
  const [isBusy, setBusy] = useState(false);
  const [commune, setCommune] = useState('');
  const order = useRef<Chosen>(undefined);

  const lookAround = useCallback(async () => {
    const answer = await look<{ imports: ImportView[] }>('/api/import');
    if (answer) setRecent(answer.imports);
  }, []);
  const open = useCallback(
    async (id: string) => {
      const one = await look<ImportView>(`/api/import/${encodeURIComponent(id)}`);
      if (one) setStep({ at: 'import', one });
      await lookAround();
    },
    [lookAround],
  );

  useEffect(() => {
    const shown = new URLSearchParams(location.search).get(shownImport);
    const first = async () => (shown ? open(shown) : lookAround());
    void first();
  }, [lookAround, open]);

  const working = step.at === 'import' && isAtWork(step.one) ? step.one : undefined;
  useFollowing(working?.id, open);

  const send = async <Body>(deed: 'plan' | 'apply', said: object = {}) => {
    const form = new FormData();
    const { file, mends = [], columns: chosen = [] } = order.current ?? {};
    const columns = { chosen, remembered: rememberedColumns() };
    form.set('_payload', JSON.stringify({ commune, mends, columns, ...said }));
    if (file) form.set('file', file);
    setBusy(true);
    const answer = await ask<Body>('POST', `/api/import/${deed}`, { body: form });
    setBusy(false);
    if (!answer.ok) setStep({ at: 'refused', sentence: answer.message });
    return answer.ok ? answer.body : undefined;
  };
  const plan = async (wanted: Chosen) => {
    order.current = wanted;
    setStep({ at: 'reading', name: wanted.file.name });
    const answer = await send<PlanView>('plan');
    if (answer) setStep({ at: 'looked', plan: answer });
  };
  const request = async ({ id }: ImportView, deed: 'undo' | 'publish', body: object = {}) => {
    setBusy(true);
    const address = `/api/import/${encodeURIComponent(id)}/${deed}`;
    const answer = await ask('POST', address, { body });
    setBusy(false);
    if (answer.ok) await open(id);
    else setStep({ at: 'refused', sentence: answer.message });
  };

  return {
    step,
    recent,
    isBusy,
    commune,
    setCommune,
    choose: (file) => void plan({ file, mends: [], columns: [] }),
    mend: (mends) => {
      const { current } = order;
      if (current) void plan({ ...current, mends: mergeMends(current.mends, mends) });
    },
    assign: (columns) => {
      const { current } = order;
      const isLater = new Set(columns.map(({ column }) => column));
      const earlier = current?.columns.filter(({ column }) => !isLater.has(column)) ?? [];
      if (current) void plan({ ...current, columns: [...earlier, ...columns] });
    },
    apply: async () => {
      if (step.at !== 'looked') return;
      const { hash, columns } = step.plan;
      const begun = await send<{ id: string }>('apply', { hash });
      if (!begun) return;
      rememberColumns(columns);
      await open(begun.id);
    },
    undo: (one, hash) => void request(one, 'undo', { hash }),
    publish: (one) => void request(one, 'publish'),
    open: (id) => void open(id),
    startAgain: () => {
      order.current = undefined;
      setStep({ at: 'choosing' });
    },
  };
}

const isAtWork = ({ state }: ImportView) => state !== 'done' && state !== 'undone';
