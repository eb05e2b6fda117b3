import type { ReactNode } from 'react';

/** Back and next, at the same place on every screen that has them. */
export function Nav({ back, next }: { back: ReactNode; next?: ReactNode }) {
  return (
    <div className="nav">
      {back}
      {next}
    </div>
  );
}
