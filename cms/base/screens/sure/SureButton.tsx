'use client';

import { useState } from 'react';
import { Button } from '../kit/kit.tsx';

interface SureProps {
  words: { ask: string; sure: string; yes: string; no: string };
  isBusy: boolean;
  onSure: () => void;
}

/** Does something once it is said twice. */
export function SureButton({ words: { ask, sure, yes, no }, isBusy, onSure }: SureProps) {
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <p className="kit-buttons">
        <Button isQuiet onClick={() => setAsks(true)}>
          {ask}
        </Button>
      </p>
    );
  return (
    <div className="kit-sure" role="group" aria-label={ask}>
      <p role="status">{sure}</p>
      <p className="kit-buttons">
        <Button disabled={isBusy} onClick={onSure}>
          {yes}
        </Button>
        <Button isQuiet onClick={() => setAsks(false)}>
          {no}
        </Button>
      </p>
    </div>
  );
}
