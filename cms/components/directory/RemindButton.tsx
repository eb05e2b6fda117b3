'use client';

import { useState } from 'react';
import { texts } from './texts.ts';

interface RemindButtonProps {
  commune: string;
  /** What the commune is called, for those who hear the buttons only. */
  name: string;
  /** When it was last asked, ISO 8601. */
  at: string | undefined;
}

/** Asks the officials of a commune to complete what is lacking, and says when that was done last. */
export function RemindButton({ commune, name, at }: RemindButtonProps) {
  const [last, setLast] = useState(at);
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);
  const remind = async () => {
    setSending(true);
    const answer = await ask(commune);
    setSending(false);
    if (answer.at) setLast(answer.at);
    setSaid(answer.sentence ?? texts.reminded);
  };
  return (
    <span className="remind">
      <button
        type="button"
        className="gap__mend is-quiet"
        disabled={isSending}
        onClick={() => void remind()}
      >
        {texts.remind}
        <span className="remind__of"> {name}</span>
      </button>
      {last && <span className="hint">{texts.remindedAt(last)}</span>}
      <span role="status">{said}</span>
    </span>
  );
}

async function ask(commune: string): Promise<{ at?: string; sentence?: string }> {
  try {
    const address = `/api/directory/communes/${encodeURIComponent(commune)}/remind`;
    const answer = await fetch(address, { method: 'POST', credentials: 'include' });
    const body = (await answer.json()) as { at?: string; errors?: { message: string }[] };
    if (answer.ok) return { ...(body.at && { at: body.at }) };
    return { sentence: body.errors?.[0]?.message ?? texts.notReminded };
  } catch {
    return { sentence: texts.notReminded };
  }
}
