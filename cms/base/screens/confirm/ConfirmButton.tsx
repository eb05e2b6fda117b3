'use client';

import { useState } from 'react';
import { Button } from '../kit/kit.tsx';

interface ConfirmProps {
  words: { ask: string; sure: string; yes: string; no: string };
  isBusy: boolean;
  onConfirm: () => void;
}

/** Does something once it is said twice. */
export function ConfirmButton({ words: { ask, sure, yes, no }, isBusy, onConfirm }: ConfirmProps) {
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
    <div className="kit-confirm" role="group" aria-label={ask}>
      <p role="status">{sure}</p>
      <p className="kit-buttons">
        <Button disabled={isBusy} onClick={onConfirm}>
          {yes}
        </Button>
        <Button isQuiet onClick={() => setAsks(false)}>
          {no}
        </Button>
      </p>
    </div>
  );
}
