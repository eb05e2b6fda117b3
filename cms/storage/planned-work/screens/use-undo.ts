'use client';

import { useState } from 'react';
import { look, post } from '../../../base/screens/ask/ask.ts';

/**
 * The way to take something back: somebody looks at what that will do first, then has exactly that
 * done.
 */
export interface Undo<Plan> {
  /** The plan of what it will do; nothing until it was asked for. */
  plan: Plan | undefined;
  isBusy: boolean;
  fault: string;
  open: () => Promise<void>;
  undo: () => Promise<void>;
  close: () => void;
}

/**
 * Asks an address what taking something back will do, and has it done by the hash of that answer.
 * @param failed what is said where the answer could not be had
 * @param onUndo is called when it has begun
 */
export function useUndo<Plan extends { hash: string }>(
  address: string,
  failed: string,
  onUndo: () => void,
): Undo<Plan> {
  const [plan, setPlan] = useState<Plan>();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const open = async () => {
    if (isBusy) return;
    setFault('');
    setBusy(true);
    const found = await look<Plan>(address);
    setBusy(false);
    setPlan(found);
    if (!found) setFault(failed);
  };
  const undo = async () => {
    if (!plan) return;
    setBusy(true);
    const answer = await post(address, { hash: plan.hash });
    setBusy(false);
    setPlan(undefined);
    if (answer.ok) onUndo();
    else setFault(answer.message);
  };
  return { plan, isBusy, fault, open, undo, close: () => setPlan(undefined) };
}
