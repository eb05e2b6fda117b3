'use client';

import { useRef, useState } from 'react';
import { copy } from '../../base/screens/copy/copy.ts';
import { backupTexts as texts } from './backup-texts.ts';

/** A line for a terminal, what it does, and a button that copies it. */
export function TypedLine({ title, line }: { title: string; line: string }) {
  const shown = useRef<HTMLElement>(null);
  const [said, say] = useState('');
  const copyLine = async () =>
    say((await copy(line, shown.current)) ? texts.copied : texts.notCopied);
  return (
    <>
      <p>{title}:</p>
      <div className="dashboard__line">
        <code ref={shown}>{line}</code>
        <button
          type="button"
          className="kit-button is-quiet"
          aria-label={texts.copyLine(line)}
          onClick={() => void copyLine()}
        >
          {texts.copy}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
