'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../icon/Icon.tsx';

interface ResultProps {
  title: string;
  kind?: 'alarm' | 'warning';
  children: ReactNode;
}

/** What came out, where whoever waited for it is led. */
export function Result({ title, kind, children }: ResultProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className={`imports__part ${kind ? `is-${kind}` : ''}`} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {kind && <Icon name="alert-triangle" />} {title}
      </h2>
      {children}
    </section>
  );
}
