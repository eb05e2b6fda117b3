'use client';

import { useState } from 'react';

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
      <p className="dashboard__buttons">
        <button type="button" className="gap__mend is-quiet" onClick={() => setAsks(true)}>
          {ask}
        </button>
      </p>
    );
  return (
    <div className="imports__sure" role="group" aria-label={ask}>
      <p role="status">{sure}</p>
      <p className="dashboard__buttons">
        <button type="button" className="gap__mend" disabled={isBusy} onClick={onSure}>
          {yes}
        </button>
        <button type="button" className="gap__mend is-quiet" onClick={() => setAsks(false)}>
          {no}
        </button>
      </p>
    </div>
  );
}
