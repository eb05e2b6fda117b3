import type { ReactNode } from 'react';
import { workTexts as texts } from './work-texts.ts';

/** A table that is wider than a phone. */
export function Scroll({ children }: { children: ReactNode }) {
  return (
    <div
      className="team-work__scroll"
      data-scrolls
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must reach what scrolls
      tabIndex={0}
      role="region"
      aria-label={texts.table}
    >
      {children}
    </div>
  );
}
