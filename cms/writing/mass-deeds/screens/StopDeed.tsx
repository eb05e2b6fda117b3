'use client';

import { useState } from 'react';
import { post } from '../../../base/screens/ask/ask.ts';
import { Button } from '../../../base/screens/kit/kit.tsx';
import type { DeedView } from '../view.ts';
import { doneWords, texts } from './texts.ts';

interface StopDeedProps {
  deed: DeedView;
  /** Called when it was told to stop. */
  onStop: () => void;
}

/** Has a deed leave alone what it has not come to, once it is said twice. */
export function StopDeed({ deed, onStop }: StopDeedProps) {
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const stop = async () => {
    setBusy(true);
    const answer = await post(`/api/mass-deed/${encodeURIComponent(deed.id)}/stop`, {});
    setBusy(false);
    setAsking(false);
    setFault(answer.ok ? '' : answer.message);
    onStop();
  };
  if (!isAsking)
    return (
      <>
        {fault && <p role="alert">{fault}</p>}
        <p className="kit-buttons">
          <Button isQuiet onClick={() => setAsking(true)}>
            {texts.stop}
          </Button>
        </p>
      </>
    );
  const count = (state: string) => deed.items.filter((one) => one.state === state).length;
  return (
    <div className="kit-asks" role="group" aria-label={texts.stop}>
      <p role="status">
        <strong>{texts.stop}?</strong>{' '}
        {texts.willStop(count('planned'), count('done'), doneWords[deed.kind])}
        {deed.kind === 'erase' && count('done') > 0 && ` ${texts.final}`}
      </p>
      <p className="kit-buttons">
        <Button disabled={isBusy} onClick={() => void stop()}>
          {isBusy ? texts.stopping : texts.stopYes}
        </Button>
        <Button isQuiet disabled={isBusy} onClick={() => setAsking(false)}>
          {texts.no}
        </Button>
      </p>
    </div>
  );
}
