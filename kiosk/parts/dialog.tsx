import { useRef, type ReactNode } from 'react';
import { useFit } from './use-fit.ts';
import { useWindow } from './use-window.ts';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** `alertdialog` for what cannot wait. */
  role?: 'dialog' | 'alertdialog';
  /** The effect of Escape. */
  onClose?(): void;
  /** For what has keys or a table in it. */
  wide?: boolean;
}

/** A window above everything; focus moves into it and the rest is inert (see `Kiosk`). */
export function Dialog({ title, children, role = 'dialog', wide = false, onClose }: DialogProps) {
  const heading = useWindow(onClose);
  const box = useRef<HTMLDivElement>(null);
  useFit(box);
  return (
    <div className="veil">
      <div
        ref={box}
        className={wide ? 'dialog is-wide' : 'dialog'}
        role={role}
        aria-modal="true"
        aria-labelledby="dialog-title"
      >
        <h1 id="dialog-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}
