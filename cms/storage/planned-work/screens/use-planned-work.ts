'use client';

import { useCallback, useEffect, useState } from 'react';
import { ask, look } from '../../../base/screens/ask/ask.ts';
import { useFollowing } from './use-following.ts';

/** Steps that all planned work has. */
type Shown<One> = { at: 'refused'; sentence: string } | { at: 'one'; one: One };

/** The place of planned work, and what is shown of it. */
interface Asked<Step, One> {
  /** Its list; below it lies each one. */
  address: string;
  /** The first step. */
  first: Step;
  /** Name in the address of the page of one that is to be opened at once. */
  shown?: string;
  /** Tells whether one goes on by itself, so that it is looked at again and again. */
  isAtWork: (one: One) => boolean;
}

/** Everything a screen of planned work does with it. */
export interface Working<Step, One, List> {
  step: Step | Shown<One>;
  setStep: (step: Step | Shown<One>) => void;
  /** The last work, as the list says it. */
  list: List | undefined;
  /** True if something was asked that is not answered yet. */
  isBusy: boolean;
  /**
   * Asks for something that takes a while.
   * @returns the answer; nothing where it was refused: that is the step then
   */
  send: <Body>(address: string, body: object) => Promise<Body | undefined>;
  /** Does something that takes a while. */
  whileBusy: <Done>(work: () => Promise<Done>) => Promise<Done>;
  /** Has something done with one that is there, and shows it. */
  tell: (id: string, deed: string, body?: object) => Promise<void>;
  /** Shows one, from now on. */
  open: (id: string) => Promise<void>;
}

/** All that screens of planned work do alike: ask for it, follow it until it rests, list the last. */
export function usePlannedWork<Step, One extends { id: string }, List>({
  address,
  first,
  shown,
  isAtWork,
}: Asked<Step, One>): Working<Step, One, List> {
  const [step, setStep] = useState<Step | Shown<One>>(first);
  const [list, setList] = useState<List>();
  const [isBusy, setBusy] = useState(false);

  const lookAround = useCallback(async () => {
    const answer = await look<List>(address);
    if (answer) setList(answer);
  }, [address]);
  const open = useCallback(
    async (id: string) => {
      const one = await look<One>(`${address}/${encodeURIComponent(id)}`);
      if (one) setStep({ at: 'one', one });
      await lookAround();
    },
    [address, lookAround],
  );
  useEffect(() => {
    const id = shown && new URLSearchParams(location.search).get(shown);
    const begin = async () => (id ? open(id) : lookAround());
    void begin();
  }, [lookAround, open, shown]);

  const one = shownOne<Step, One>(step);
  useFollowing(one && isAtWork(one) ? one.id : undefined, open);

  const whileBusy = async <Done>(work: () => Promise<Done>): Promise<Done> => {
    setBusy(true);
    const done = await work();
    setBusy(false);
    return done;
  };
  const send = async <Body>(to: string, body: object) => {
    const answer = await whileBusy(() => ask<Body>('POST', to, { body }));
    if (!answer.ok) setStep({ at: 'refused', sentence: answer.message });
    return answer.ok ? answer.body : undefined;
  };
  const tell = async (id: string, deed: string, body: object = {}) => {
    const begun = await send<object>(`${address}/${encodeURIComponent(id)}/${deed}`, body);
    if (begun) await open(id);
  };
  return { step, setStep, list, isBusy, send, whileBusy, tell, open };
}

function shownOne<Step, One>(step: Step | Shown<One>): One | undefined {
  const { at, one } = step as { at: string; one?: One };
  return at === 'one' ? one : undefined;
}
