'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindingView, ListedRemoval, PlanView, RemovalView, SearchView } from '../view.ts';
import { look, post } from '../../../base/screens/ask/ask.ts';
import { useFollowing } from '../../../storage/ledger/screens/use-following.ts';
import { handOut } from './hand-out.ts';
import { texts } from './texts.ts';

/** Whom somebody looks for. */
export interface Asked {
  name: string;
  phone: string;
}

/** The step somebody has reached on the page. */
export type Step =
  | { at: 'asking' }
  | { at: 'waiting'; said: string }
  | { at: 'refused'; sentence: string }
  | { at: 'found'; findings: FindingView[] }
  | { at: 'planned'; plan: PlanView }
  | { at: 'removal'; one: RemovalView };

export interface OnePerson {
  step: Step;
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
  const [step, setStep] = useState<Step>({ at: 'asking' });
  const [picks, setPicks] = useState<ReadonlySet<string>>(new Set());
  const [recent, setRecent] = useState<ListedRemoval[]>();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const [wasAsked, setAsked] = useState(false);
  const asked = useRef<Asked>({ name: '', phone: '' });
  const before = useRef<Step>({ at: 'asking' });

  const lookAround = useCallback(async () => {
    const answer = await look<{ removals: ListedRemoval[] }>('/api/person/removals');
    if (answer) setRecent(answer.removals);
  }, []);
  const open = useCallback(
    async (id: string) => {
      const one = await look<RemovalView>(`/api/person/removals/${encodeURIComponent(id)}`);
      if (one) setStep({ at: 'removal', one });
      await lookAround();
    },
    [lookAround],
  );
  useEffect(() => {
    const first = async () => lookAround();
    void first();
  }, [lookAround]);
  useFollowing(step.at === 'removal' && step.one.state !== 'done' ? step.one.id : undefined, open);

  const send = async <Body>(what: string, body: object, said: string) => {
    before.current = step;
    setTold('');
    setBusy(true);
    setStep({ at: 'waiting', said });
    const answer = await post<Body>(`/api/person/${what}`, { ...asked.current, ...body });
    setBusy(false);
    if (!answer.ok) setStep({ at: 'refused', sentence: answer.message });
    return answer.ok ? answer.body : undefined;
  };
  const search = async (wanted: Asked) => {
    asked.current = wanted;
    setAsked(true);
    setPicks(new Set());
    const answer = await send<SearchView>('search', {}, texts.searching);
    if (answer) setStep({ at: 'found', findings: answer.findings });
  };

  return {
    step,
    picks,
    recent,
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
      setBusy(true);
      setTold(texts.exporting);
      const fault = await handOut({ ...asked.current, picks: [...picks] });
      setBusy(false);
      setTold(fault ?? texts.exported);
    },
    plan: async () => {
      const answer = await send<PlanView>('plan', { picks: [...picks] }, texts.planning);
      if (answer) setStep({ at: 'planned', plan: answer });
    },
    remove: async (sure) => {
      if (step.at !== 'planned') return;
      const { hash } = step.plan;
      const body = { picks: [...picks], hash, sure };
      const begun = await send<{ id: string }>('remove', body, texts.working);
      if (begun) await open(begun.id);
    },
    open: (id) => void open(id),
    back: () => {
      const { current } = before;
      setStep(step.at === 'refused' && current.at !== 'waiting' ? current : { at: 'asking' });
    },
  };
}
