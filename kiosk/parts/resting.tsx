import type { ReactNode } from 'react';
import { formatPhone } from '../../content/text/phone.ts';
import type { DeskChoice } from '../machine/desk-choice.ts';
import { words } from '../words.ts';

interface RestingProps {
  /** The desk when it was last seen. */
  desk: DeskChoice['desk'];
  /** A window lies over it. */
  covered?: boolean;
  children?: ReactNode;
}

/** A kiosk that can't be used now, and whom to ask. Nothing but words: it must not fail in its turn. */
export function Resting({ desk, covered, children }: RestingProps) {
  return (
    <main className="stage failure" inert={covered}>
      <h1>{words.failure.broken}</h1>
      <p className="lead">{words.failure.ask}</p>
      {desk?.phone && (
        <p className="lead">
          {words.failure.phone} <b className="nowrap">{formatPhone(desk.phone)}</b>
        </p>
      )}
      {desk && <p>{desk.name}</p>}
      {children}
    </main>
  );
}
