'use client';

import { useState } from 'react';
import type { Reminder } from '../remind.ts';
import { post } from '../../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';
import { Button, HintWords } from '../../../base/screens/kit/kit.tsx';

interface RemindButtonProps {
  commune: string;
  /** The name of the commune, for those who hear the buttons only. */
  name: string;
  /** The time it was last asked, ISO 8601. */
  at: string | undefined;
}

/** Asks the officials of a commune to complete what is lacking, and says when that was done last. */
export function RemindButton({ commune, name, at }: RemindButtonProps) {
  const [last, setLast] = useState(at);
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);
  const remind = async () => {
    setSending(true);
    const address = `/api/directory/communes/${encodeURIComponent(commune)}/remind`;
    const answer = await post<Reminder>(address, {});
    setSending(false);
    if (answer.ok) setLast(answer.body.at);
    setSaid(answer.ok ? texts.reminded : answer.message);
  };
  return (
    <span className="remind">
      <Button isQuiet disabled={isSending} onClick={() => void remind()}>
        {texts.remind}
        <span className="remind__of"> {name}</span>
      </Button>
      {last && <HintWords>{texts.remindedAt(last)}</HintWords>}
      <span role="status">{said}</span>
    </span>
  );
}
