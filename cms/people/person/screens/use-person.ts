'use client';

import { useRef, useState } from 'react';
import type { FindingView, ListedRemoval, PlanView, RemovalView, SearchView } from '../view.ts';
import {
  usePlannedWork,
  type Working as PlannedWorking,
} from '../../../storage/planned-work/screens/use-planned-work.ts';
import { handOut } from './hand-out.ts';
import { texts } from './texts.ts';

/** Whom somebody looks for. */
export interface Asked {
  name: string;
  phone: string;
}

/** The step somebody has reached on the page, until a removal is there. */
type Step =
  | { at: 'asking' }
  | { at: 'waiting'; said: string }
  | { at: 'found'; findings: FindingView[] }
  | { at: 'planned'; plan: PlanView };

type Working = PlannedWorking<Step, RemovalView, { removals: ListedRemoval[] }>;

export interface OnePerson {
  step: Working['step'];
  picks: ReadonlySet<string>;
  recent: ListedRemoval[] | undefined;
  isBusy: boolean;
  /** True if somebody was looked for since the page was opened. */
  wasAsked: boolean;
  /** Said when a file was handed out. */
  told: string;
  search: (asked: Asked) => void;
  /** The same as last time. */
  searchAgain: () => void;
  pick: (keys: string[], isPicked: boolean) => void;
  takeOut: () => void;
  plan: () => void;
  remove: (sure: string) => void;
  open: (id: string) => void;
  /** One step back; what was found and picked stays. */
  back: () => void;
}

/** Everything that happens on the page, from the question to what is gone. */
export function usePerson(): OnePerson {
  const { step, setStep, list, isBusy, send, whileBusy, open } = usePlannedWork<
    Step,
    RemovalView,
    { removals: ListedRemoval[] }
  >({
    address: '/api/person/removals',
    first: { at: 'asking' },
    isAtWork,
  });
  const [picks, setPicks] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');
  const [wasAsked, setAsked] = useState(false);
  const asked = useRef<Asked>({ name: '', phone: '' });
  const before = useRef<Working['step']>({ at: 'asking' });

  const sendAsked = <Body>(what: string, body: object, said: string) => {
    before.current = step;
    setTold('');
    setStep({ at: 'waiting', said });
    return send<Body>(`/api/person/${what}`, { ...asked.current, ...body });
  };
  const search = async (wanted: Asked) => {
    asked.current = wanted;
    setAsked(true);
    setPicks(new Set());
    const answer = await sendAsked<SearchView>('search', {}, texts.searching);
    if (answer) setStep({ at: 'found', findings: answer.findings });
  };

  return {
    step,
    picks,
    recent: list?.removals,
    isBusy,
    wasAsked,
    told,
    search: (wanted) => void search(wanted),
    searchAgain: () => void search(asked.current),
    pick: (keys, isPicked) =>
      setPicks(
        new Set([...picks].filter((key) => !keys.includes(key)).concat(isPicked ? keys : [])),
      ),
    takeOut: async () => {
      setTold(texts.exporting);
      const fault = await whileBusy(() => handOut({ ...asked.current, picks: [...picks] }));
      setTold(fault ?? texts.exported);
    },
    plan: async () => {
      const answer = await sendAsked<PlanView>('plan', { picks: [...picks] }, texts.planning);
      if (answer) setStep({ at: 'planned', plan: answer });
    },
    remove: async (sure) => {
      if (step.at !== 'planned') return;
      const { hash } = step.plan;
      const body = { picks: [...picks], hash, sure };
      const begun = await sendAsked<{ id: string }>('remove', body, texts.working);
      if (begun) await open(begun.id);
    },
    open: (id) => void open(id),
    back: () => {
      const { current } = before;
      setStep(step.at === 'refused' && current.at !== 'waiting' ? current : { at: 'asking' });
    },
  };
}

const isAtWork = ({ state }: RemovalView) => state === 'removing';
