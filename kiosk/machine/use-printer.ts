import { useEffect, useState } from 'react';
import type { PrinterState } from '../../content/kiosk/machine.ts';
import { askPrinter } from './printer.ts';

/** Milliseconds between two looks. */
const lookedAtEvery = 2000;
/** So long a slip may take to its queue, and a trembling finger to its second tap. */
const onItsWay = 6000;
/** After so long a printer that still prints is a matter for a person. */
const longestPrinting = 60_000;

/** A printer and the slip that this glass sent to it. */
export interface Printer {
  /** Undefined where nobody can tell. */
  state: PrinterState | undefined;
  /**
   * The slip of this glass: `sent` is all that the browser itself knows; `late` after a minute in which the
   * machine printed, `done` once it has nothing left to print.
   */
  slip: 'none' | 'sent' | 'arrived' | 'late' | 'done';
  /** It may be this slip that the machine prints. */
  prints: boolean;
  send(): void;
}

/** Follows a printer while a slip may be printed: what is said of it is what the machine tells. */
export function usePrinter(): Printer {
  const [state, setState] = useState<PrinterState>();
  const [slip, setSlip] = useState<Printer['slip']>('none');
  const prints = state === 'printing' && (slip === 'sent' || slip === 'arrived');
  const [printing, setPrinting] = useState(false);
  // A look that nobody answered does not begin the minute of a slip in print anew.
  if (printing !== prints && state) setPrinting(prints);
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
  useEffect(() => {
    if (!printing) return;
    const timer = setTimeout(() => setSlip('late'), longestPrinting);
    return () => clearTimeout(timer);
  }, [printing]);
  // What is printed afterwards is another's.
  if (state === 'ready' && (slip === 'arrived' || slip === 'late')) setSlip('done');
  const send = () => {
    setSlip('sent');
    setPrinting(false);
  };
  return { state, slip, prints, send };
}
