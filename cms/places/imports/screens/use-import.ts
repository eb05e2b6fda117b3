'use client';

import { useRef, useState } from 'react';
import { shownImport } from '../../../base/admin-paths.ts';
import {
  usePlannedWork,
  type Working as PlannedWorking,
} from '../../../storage/planned-work/screens/use-planned-work.ts';
import type { Mend } from '../../../base/spreadsheet/list/faults.ts';
import type { ColumnChoices } from '../../../base/spreadsheet/list/headings.ts';
import { mergeMends } from '../../../base/spreadsheet/list/merge-mends.ts';
import type { ImportView, PlanView } from '../view.ts';
import type { ListName } from './texts.ts';
import { mergeChoices, rememberColumns, rememberedColumns } from './remembered-columns.ts';

/** The step somebody has reached on the screen, until an import is there. */
type Step =
  | { at: 'choosing' }
  | { at: 'reading'; name: string }
  | { at: 'looked'; file: string; plan: PlanView };

type Working = PlannedWorking<Step, ImportView, { imports: ImportView[] }>;

export interface Importing {
  step: Working['step'];
  recent: ImportView[] | undefined;
  /** True if something was asked that is not answered yet. */
  isBusy: boolean;
  list: ListName;
  /** A file that was chosen for another kind is put away. */
  setList: (list: ListName) => void;
  commune: string;
  setCommune: (commune: string) => void;
  /** Looks at a file that was chosen. */
  choose: (file: File) => void;
  /** Looks at it again, with what was mended on the screen. */
  mend: (mends: Mend[]) => void;
  /** Looks at it again, with what its columns are said to be. */
  assign: (columns: Choices) => void;
  /** Has it done. @param remark to whoever approves it @returns whether it has begun */
  apply: (remark: string) => Promise<boolean>;
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
  const {
    step,
    setStep,
    list: known,
    isBusy,
    send,
    tell,
    open,
  } = usePlannedWork<Step, ImportView, { imports: ImportView[] }>({
    address: '/api/import',
    first: { at: 'choosing' },
    shown: shownImport,
    isAtWork,
  });
  const [list, setList] = useState<ListName>('teams');
  const [commune, setCommune] = useState('');
  const order = useRef<Chosen>(undefined);

  const sendFile = <Body>(deed: 'plan' | 'apply', said: object = {}) => {
    const form = new FormData();
    const { file, mends = [], columns: chosen = [] } = order.current ?? {};
    const columns = { chosen, remembered: rememberedColumns(list) };
    form.set('_payload', JSON.stringify({ list, commune, mends, columns, ...said }));
    if (file) form.set('file', file);
    return send<Body>(`/api/import/${deed}`, form);
  };
  const plan = async (wanted: Chosen) => {
    order.current = wanted;
    setStep({ at: 'reading', name: wanted.file.name });
    const answer = await sendFile<PlanView>('plan');
    if (answer) setStep({ at: 'looked', file: printOf(wanted.file), plan: answer });
  };

  const startAgain = () => {
    order.current = undefined;
    setStep({ at: 'choosing' });
  };

  return {
    step,
    recent: known?.imports,
    isBusy,
    list,
    setList: (wanted) => {
      setList(wanted);
      startAgain();
    },
    commune,
    setCommune,
    choose: (file) => void plan({ file, mends: [], columns: [] }),
    mend: (mends) => {
      const { current } = order;
      if (current) void plan({ ...current, mends: mergeMends(current.mends, mends) });
    },
    assign: (columns) => {
      const { current } = order;
      if (current) void plan({ ...current, columns: mergeChoices(current.columns, columns) });
    },
    apply: async (remark) => {
      if (step.at !== 'looked') return false;
      const { hash, columns } = step.plan;
      const begun = await sendFile<{ id: string }>('apply', { hash, remark });
      if (!begun) return false;
      rememberColumns(list, columns);
      await open(begun.id);
      return true;
    },
    publish: ({ id }) => void tell(id, 'publish'),
    open: (id) => void open(id),
    startAgain,
  };
}

const isAtWork = ({ state }: ImportView) => state !== 'done' && state !== 'undone';

/** Names a file, and none that is only called the same. */
const printOf = ({ name, size, lastModified }: File) => `${name} ${size} ${lastModified}`;
