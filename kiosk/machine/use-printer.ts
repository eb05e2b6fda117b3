import { useEffect, useState } from 'react';
import type { PrinterState } from '../../content/kiosk/machine.ts';
import { askPrinter } from './printer.ts';

/** Milliseconds between two looks. */
const lookedAtEvery = 2000;
/** So long a slip may take to its queue, and a trembling finger to its second tap. */
const onItsWay = 6000;

interface Printer {
  /** Undefined where nobody can tell. */
  state: PrinterState | undefined;
  /** What became of the slip: `sent` is all that the browser itself knows. */
  slip: 'none' | 'sent' | 'arrived';
  send(): void;
}

/** Follows a printer while a slip may be printed: what is said of it is what the machine tells. */
export function usePrinter(): Printer {
  const [state, setState] = useState<PrinterState>();
  const [slip, setSlip] = useState<Printer['slip']>('none');
  useEffect(() => {
    let ended = false;
    const look = () => void askPrinter().then((now) => !ended && setState(now));
    look();
    const timer = setInterval(look, lookedAtEvery);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    if (slip !== 'sent') return;
    const timer = setTimeout(() => setSlip('arrived'), onItsWay);
    return () => clearTimeout(timer);
  }, [slip]);
  return { state, slip, send: () => setSlip('sent') };
}
