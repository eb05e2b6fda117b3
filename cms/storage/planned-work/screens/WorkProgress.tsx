'use client';

import type { ReactNode } from 'react';
import { Hint } from '../../../base/screens/kit/kit.tsx';

interface WorkProgressProps {
  done: number;
  total: number;
  words: { progress: (done: number, total: number) => string; workingNote: string };
  /** A word for what is being done, before the count. */
  lead?: string;
  /** All that is to be known meanwhile. */
  children?: ReactNode;
}

/** The progress of work. */
export function WorkProgress({ done, total, words, lead, children }: WorkProgressProps) {
  const says = words.progress(done, total);
  return (
    <>
      <progress className="kit-progress" value={done} max={Math.max(total, 1)} aria-label={says} />
      <p role="status">{lead ? `${lead} ${says}` : says}</p>
      {children}
      <Hint>{words.workingNote}</Hint>
    </>
  );
}
