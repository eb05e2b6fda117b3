import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import { layOutSlip, printSlip, type Paper } from '../machine/print.ts';
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

/** So long a printer takes for a slip; nothing else tells the visitor that it is coming. */
const printingMilliseconds = 8000;

/** Prints a slip of its own, which stands beside the kiosk's page and is seen on paper only. */
export function PrintButton({ paper, label, quiet = false, onSheets, children }: PrintButtonProps) {
  const slip = useRef<HTMLDivElement>(null);
  const layOut = useEffectEvent(() => {
    if (slip.current) onSheets?.(layOutSlip(slip.current, paper));
  });
  useLayoutEffect(() => layOut(), [children]);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const timer = setTimeout(() => setPrinting(false), printingMilliseconds);
    return () => clearTimeout(timer);
  }, [printing]);
  const print = () => {
    if (!slip.current) return;
    setPrinting(true);
    printSlip(slip.current, paper);
  };
  return (
    <>
      <Button quiet={quiet} icon="printer" disabled={printing} onPress={print}>
        {printing ? words.take.printing : label}
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
