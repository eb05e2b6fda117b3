import { askedEvery, heardWithin } from '../../content/kiosk/call-limits.ts';
import type { CallAnswer, CallPost } from '../../content/kiosk/calls.ts';
import { isUnknown, postToCms } from './post.ts';
import { forgetRegistration, readRegistration } from './registration.ts';

/**
 * The state that the glass may say of a call: as the CMS answers, that nobody can hear it, or that somebody
 * did and can't be reached any more.
 */
export type Heard = Exclude<CallAnswer['state'], 'over'> | 'asking' | 'unheard' | 'lost';

/** The truth about a call; `until`: somebody who heard comes at this time, ISO 8601. */
export interface CallTruth {
  state: Heard;
  until?: string;
}

/** The subject of a call, by numbers alone. */
export type CallAbout = Omit<CallPost, 'call' | 'end'>;

/** A call that is under way. */
export interface OngoingCall {
  /** Ends it, once, and says how. */
  end(how: NonNullable<CallPost['end']>): void;
}

/** Milliseconds for which one post waits: the next one is due. */
const patience = 4000;

/**
 * Posts a call again and again until it ends; the answers are the truth about it. Without a registration,
 * and after 15 seconds without an answer, nobody can hear it; whoever had answered may still come, also to a
 * machine that was taken out meanwhile. What a CMS does not know is said no more: better it rings.
 * @param desk its code
 */
export function startCall(
  desk: string,
  about: CallAbout,
  { onTruth, onOver }: { onTruth(truth: CallTruth): void; onOver(): void },
): OngoingCall {
  const call = crypto.randomUUID();
  const token = readRegistration(localStorage, desk)?.token;
  let said: CallAbout = about;
  let ended = false;
  let answered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let telling: Promise<void> = Promise.resolve();

  const alone = () => onTruth({ state: answered ? 'lost' : 'unheard' });
  /** Silence is noticed on time, apart from a post that still waits. */
  const awaitNext = () => {
    clearTimeout(silence);
    silence = setTimeout(alone, heardWithin * 1000);
  };

  const tell = async (): Promise<void> => {
    const result = await postToCms<CallAnswer>('call', { ...said, call }, token, patience);
    if (ended) return;
    if (isUnknown(result) && said === about) {
      said = {};
      return tell();
    }
    if (result.state === 'refused' && result.status === 401) {
      forgetRegistration(localStorage);
      clearTimeout(silence);
      return alone();
    }
    if (result.state === 'done') {
      const { state, until } = result.body;
      if (state === 'over') return onOver();
      answered = state === 'heard' || state === 'coming';
      onTruth({ state, ...(until && { until }) });
      awaitNext();
    }
    timer = setTimeout(tellNow, askedEvery * 1000);
  };
  const tellNow = () => {
    telling = tell();
  };
  if (token) {
    awaitNext();
    tellNow();
  } else alone();

  return {
    end: (how) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      clearTimeout(silence);
      // Arriving before a post that is under way it would end nothing, and that one would ring.
      if (token) void telling.then(() => postToCms('call', { call, end: how }, token, patience));
    },
  };
}
