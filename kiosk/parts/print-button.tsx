import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { layOutSlip, printSlip, type Paper } from '../machine/print.ts';
import { usePrinter, type Printer } from '../machine/use-printer.ts';
import { words } from '../words.ts';
import { Button } from './button.tsx';

interface PrintButtonProps {
  paper: Paper;
  label: string;
  quiet?: boolean;
  /** Told on how many sheets it comes. */
  onSheets?(sheets: number): void;
  /** The content of the slip. */
  children: ReactNode;
}

/**
 * Prints a slip of its own, which stands beside the kiosk's page and is seen on paper only. It says of the
 * printer what the machine tells, and where nobody tells, that it does not know.
 */
export function PrintButton({ paper, label, quiet = false, onSheets, children }: PrintButtonProps) {
  const slip = useRef<HTMLDivElement>(null);
  const layOut = useEffectEvent(() => {
    if (slip.current) onSheets?.(layOutSlip(slip.current, paper));
  });
  useLayoutEffect(() => layOut(), [children]);
  const { state, slip: sent, prints, send } = usePrinter();
  const print = () => {
    if (!slip.current) return;
    send();
    printSlip(slip.current, paper);
  };
  const { printing, sent: isSent } = words.take;
  const said = saying(state, sent);
  return (
    <>
      <Button quiet={quiet} icon="printer" disabled={prints || sent === 'sent'} onPress={print}>
        {prints ? printing : sent === 'sent' ? isSent : label}
      </Button>
      {said && (
        <p className="printer" role="status">
          {said}
        </p>
      )}
      {createPortal(
        <div className={`slip is-${paper}`} ref={slip} aria-hidden="true">
          {children}
        </div>,
        document.body,
      )}
    </>
  );
}

/** The words about a printer; none where nothing is to be said. */
function saying(state: Printer['state'], slip: Printer['slip']): string | undefined {
  const { printer, slow } = words.take;
  if (state === 'paper' || state === 'stopped' || state === 'none') return printer[state];
  if (slip === 'done') return printer.ready;
  if (slip === 'late' && state === 'printing') return slow;
  const isToldOf = slip === 'arrived' || slip === 'late' || (slip === 'sent' && !state);
  return isToldOf ? printer[state ?? 'unknown'] : undefined;
}
