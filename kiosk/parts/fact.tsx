import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { type KioskIcon } from './icons.ts';

interface FactProps {
  icon: KioskIcon;
  name: string;
  /** True for the fact that matters most on its screen. */
  strong?: boolean;
  children: ReactNode;
}

/** One thing to know, with its icon. */
export function Fact({ icon, name, strong, children }: FactProps) {
  return (
    <section className={strong ? 'fact is-strong' : 'fact'}>
      <Icon name={icon} />
      <div>
        <p>{name}</p>
        <b>{children}</b>
      </div>
    </section>
  );
}
