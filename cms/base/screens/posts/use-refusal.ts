import { useEffect, useState } from 'react';
import { onSave } from './saves.ts';

/**
 * Tells why saves of a document are not taken today, until one is; a message of Payload's goes
 * after four seconds.
 */
export function useRefusal(of: string): string {
  const [sentence, setSentence] = useState('');
  useEffect(
    () =>
      onSave((saved, outcome) => {
        if (saved === of) setSentence((outcome.is === 'failed' && outcome.sentence) || '');
      }),
    [of],
  );
  return sentence;
}
