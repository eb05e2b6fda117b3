import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { layOutSlip, printSlip, type Paper } from '../machine/print.ts';
import { usePrinter } from '../machine/use-printer.ts';
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
  const { state, slip: sent, send } = usePrinter();
  const prints = state === 'printing' && sent !== 'none';
  const print = () => {
    if (!slip.current) return;
    send();
    printSlip(slip.current, paper);
  };
  const { printer, printing, sent: isSent } = words.take;
  const stands = state === 'paper' || state === 'stopped' || state === 'none';
  const said = stands || sent === 'arrived' || (sent === 'sent' && !state);
  return (
    <>
      <Button quiet={quiet} icon="printer" disabled={prints || sent === 'sent'} onPress={print}>
        {prints ? printing : sent === 'sent' ? isSent : label}
      </Button>
      {said && (
        <p className="printer" role="status">
          {printer[state ?? 'unknown']}
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
