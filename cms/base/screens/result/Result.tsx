'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../icon/Icon.tsx';
import { Part } from '../kit/kit.tsx';

interface ResultProps {
  title: string;
  kind?: 'alarm' | 'warning';
  children: ReactNode;
}

/** The outcome, to which whoever waited for it is led. */
export function Result({ title, kind, children }: ResultProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Part tone={kind} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {kind && <Icon name="alert-triangle" />} {title}
      </h2>
      {children}
    </Part>
  );
}
