import type { ReactNode } from 'react';

/**
 * Back and next, at the same place on every screen that has them. A new one (its `key`) takes no touch
 * in its first moment: the second tap of a double tap was meant for what stood there before.
 */
export function Nav({ back, next }: { back: ReactNode; next: ReactNode }) {
  return (
    <div className="nav">
      {back}
      {next}
    </div>
  );
}
