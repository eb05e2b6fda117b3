import type { ReactNode } from 'react';
import { Canal } from './canal.tsx';

interface ProgressProps {
  at: number;
  all: number;
  /** "Bước 3 trong 6" */
  label: string;
  /** The content at its end. */
  children?: ReactNode;
}

/** The progress, in words and on the canal. */
export function Progress({ at, all, label, children }: ProgressProps) {
  return (
    <div className="progress">
      <b>{label}</b>
      <Canal at={at} all={all} label={label} />
      {children}
    </div>
  );
}
