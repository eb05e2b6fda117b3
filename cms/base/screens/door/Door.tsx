import type { ReactNode } from 'react';
import { homeScene } from '../../../../look/scenes.ts';
import { Logo } from '../brand/Brand.tsx';

/** The frame of every page that is seen before one is in: the head of the site's home, and the form. */
export function Door({ children }: { children: ReactNode }) {
  return (
    <div className="door">
      <div className="door__head">
        <Logo />
        <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: homeScene }} />
      </div>
      <div className="sign-in">{children}</div>
    </div>
  );
}
