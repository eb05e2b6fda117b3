import { useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { printSlip, type Paper } from '../device/print.ts';
import { Button } from './button.tsx';

interface PrintButtonProps {
  paper: Paper;
  label: string;
  quiet?: boolean;
  /** What stands on the slip. */
  children: ReactNode;
}

/** Prints a slip of its own, which stands beside the kiosk's page and is seen on paper only. */
export function PrintButton({ paper, label, quiet, children }: PrintButtonProps) {
  const slip = useRef<HTMLDivElement>(null);
  return (
    <>
      <Button
        quiet={quiet}
        icon="printer"
        onPress={() => slip.current && printSlip(slip.current, paper)}
      >
        {label}
      </Button>
      {createPortal(
        <div className={`slip is-${paper}`} ref={slip} aria-hidden="true">
          {children}
        </div>,
        document.body,
      )}
    </>
  );
}
