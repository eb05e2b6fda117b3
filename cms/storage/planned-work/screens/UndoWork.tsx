'use client';

import type { ReactNode } from 'react';
import { Button } from '../../../base/screens/kit/kit.tsx';
import { useUndo } from './use-undo.ts';

/** The plan of an undo as it is shown, and the buttons that lead on. */
export interface ShownUndo {
  title: string;
  body: ReactNode;
  /** Has it done; missing where nothing can be. */
  yes?: string;
  /** Looks again, where something stands in the way. */
  again?: string;
  no: string;
}

interface UndoWorkProps<Plan> {
  /** The address at which it is looked at, and done. */
  address: string;
  words: {
    /** The name of the part. */
    label: string;
    ask: string;
    looking: string;
    failed: string;
    beginning?: string;
  };
  show: (plan: Plan) => ShownUndo;
  /** Called when it has begun. */
  onUndo: () => void;
}

/** Says what taking work back will do, and does exactly that once it is said twice. */
export function UndoWork<Plan extends { hash: string }>({
  address,
  words,
  show,
  onUndo,
}: UndoWorkProps<Plan>) {
  const undoing = useUndo<Plan>(address, words.failed, onUndo);
  const { plan, isBusy, fault, open, undo, close } = undoing;
  if (!plan)
    return (
      <>
        {fault && <p role="alert">{fault}</p>}
        <p className="kit-buttons">
          <Button isQuiet aria-disabled={isBusy} onClick={() => void open()}>
            {isBusy ? words.looking : words.ask}
          </Button>
        </p>
      </>
    );
  const { title, body, yes, again, no } = show(plan);
  return (
    <div className="kit-asks" role="group" aria-label={words.label}>
      <p role="status">
        <strong>{title}</strong>
      </p>
      {body}
      <p className="kit-buttons">
        {yes && (
          <Button disabled={isBusy} onClick={() => void undo()}>
            {(isBusy && words.beginning) || yes}
          </Button>
        )}
        {again && (
          <Button disabled={isBusy} onClick={() => void open()}>
            {again}
          </Button>
        )}
        <Button isQuiet disabled={isBusy} onClick={close}>
          {no}
        </Button>
      </p>
    </div>
  );
}
