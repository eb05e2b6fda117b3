import { type ReactNode, Suspense } from 'react';
import { PanelGuard } from './PanelGuard.tsx';

interface PanelProps {
  /** Said until the contents are there. */
  waiting: string;
  children: ReactNode;
}

/** A part of a page that comes when it is ready, and fails without taking the page along. */
export function Panel({ waiting, children }: PanelProps) {
  return (
    <PanelGuard>
      <Suspense
        fallback={
          <p className="panel-waits" role="status">
            {waiting}
          </p>
        }
      >
        {children}
      </Suspense>
    </PanelGuard>
  );
}
