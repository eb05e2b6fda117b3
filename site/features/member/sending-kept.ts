import { fieldsOf, isInstant, isText, maybe, recordOf } from '../../../content/kept-json.ts';
import type { TeamSumsTaken } from '../../../content/team-sums.ts';
import { keep, recallJson } from '../storage/storage.ts';
import { sendingKey } from './member-key.ts';
import { isTaken } from './post-sums.ts';

const isSending = fieldsOf({
  key: isText,
  /** By month, the code that the commune took. */
  sent: recordOf(isText),
  /** Since when sums wait, … */
  waits: maybe(isInstant),
  /** … and what for: `offline` or `busy`. */
  waitsFor: maybe(isText),
  /** Reason why they were not taken. */
  refused: maybe(isText),
  takenAt: maybe(isInstant),
  taken: maybe(isTaken),
});

/** The key of a team on this phone, and what became of what was sent. */
export interface Sending {
  key: string;
  sent: Record<string, string>;
  waits?: string;
  waitsFor?: string;
  refused?: string;
  takenAt?: string;
  taken?: TeamSumsTaken;
}

export const sendingNow = (): Sending | undefined => recallJson(sendingKey, isSending);

/** Stores it; tells whether there was room. */
export const keepSending = (sending: Sending): boolean => keep(sendingKey, JSON.stringify(sending));
