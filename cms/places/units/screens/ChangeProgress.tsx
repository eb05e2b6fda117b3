'use client';

import type { ChangeView } from '../view.ts';
import { ConfirmButton } from '../../../base/screens/confirm/ConfirmButton.tsx';
import { WorkProgress } from '../../../storage/planned-work/screens/WorkProgress.tsx';
import { StepList, Touches } from './StepList.tsx';
import { texts } from './texts.ts';
import { UndoChange } from './UndoChange.tsx';
import type { Changing } from './use-units.ts';
import { Button, Hint } from '../../../base/screens/kit/kit.tsx';

interface ProgressProps {
  one: ChangeView;
  changing: Changing;
}

/** The progress of a change; once it rests, what it did and the way on or back. */
export function ChangeProgress({ one, changing }: ProgressProps) {
  const { state, isDue, total, done, fault, basis, steps, returned } = one;
  const { isBusy } = changing;
  const isAtWork = ['applying', 'recalled', 'undoing'].includes(state);
  if (isAtWork || (state === 'waiting' && isDue))
    return <WorkProgress done={done} total={total} words={texts} />;
  return (
    <>
      {fault && (
        <p className="kit-warning">{state === 'undone' ? texts.undoneFault(fault) : fault}</p>
      )}
      {state === 'waiting' && <p>{texts.plannedNote}</p>}
      {state === 'done' && !fault && <p>{texts.doneNote}</p>}
      {state === 'undone' && !fault && <p>{texts.undoneNote}</p>}
      <Hint>{basis}</Hint>
      <StepList steps={steps} />
      {returned.length > 0 && (
        <section className="units__returned" aria-label={texts.returned}>
          <h3>{texts.returned}</h3>
          <Touches documents={returned} />
        </section>
      )}
      {state === 'stalled' && steps.every(({ faults }) => faults.length === 0) && (
        <p className="kit-buttons">
          <Button disabled={isBusy} onClick={() => changing.applyAgain(one)}>
            {texts.applyAgain}
          </Button>
        </p>
      )}
      {(state === 'waiting' || state === 'stalled') && (
        <ConfirmButton words={texts.drop} isBusy={isBusy} onConfirm={() => changing.drop(one)} />
      )}
      {state === 'done' && (
        <UndoChange key={one.id} id={one.id} onUndo={() => changing.open(one.id)} />
      )}
      <p className="kit-buttons">
        <Button isQuiet onClick={changing.back}>
          {texts.another}
        </Button>
      </p>
    </>
  );
}
