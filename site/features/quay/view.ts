import { heardWithin, lateAfter } from '../../../content/kiosk/call-limits.ts';
import type { DeskNow, RunningCall } from '../../../content/kiosk/calls.ts';

/** The knowledge of the page; instants in milliseconds since 1970 by the clock of the device. */
export interface Known {
  paired: boolean;
  /** There is a key of the glass in the address. */
  hasKey: boolean;
  duty: boolean;
  /** The note is being written. */
  writing: boolean;
  desk?: DeskNow;
  /** The moment at which `desk` was said. */
  answeredAt: number;
}

/** The one thing that the page shows. */
export type View =
  | { name: 'unpaired' | 'pair' | 'before' | 'calm' | 'note' | 'missed' | 'cut' }
  | { name: 'ring'; call: RunningCall; others: RunningCall[]; late: boolean; seconds: number }
  | { name: 'answered'; call: RunningCall };

/** Decides what is to be seen at a moment: a call before everything, and no promise without a network. */
export function viewOf(known: Known, now: number): View {
  const { desk } = known;
  if (known.hasKey) return { name: 'pair' };
  if (!known.paired) return { name: 'unpaired' };
  if (!known.duty) return { name: 'before' };
  const ago = Math.floor((now - known.answeredAt) / 1000);
  if (ago >= heardWithin) return { name: 'cut' };
  if (!desk) return { name: 'before' };
  const ringing = desk.calls.filter(({ state }) => state === 'ringing');
  const [call, ...others] = ringing;
  if (call) {
    const seconds = call.seconds + ago;
    return { name: 'ring', call, others, late: seconds >= lateAfter, seconds };
  }
  if (known.writing) return { name: 'note' };
  const [answered] = desk.calls;
  if (answered) return { name: 'answered', call: answered };
  return { name: desk.missed.length > 0 ? 'missed' : 'calm' };
}
