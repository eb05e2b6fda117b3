import { z } from 'zod';
import { largestPaperKey } from '../guide-place/paper-key.ts';
import { longestNote } from './call-limits.ts';

/**
 * A call for help from the glass to whoever is on duty: its posts and answers, at
 * `/api/public/kiosk/…` with the token of the machine and at `/api/public/quay/…` with that of a device
 * of the desk. Instants are ISO 8601.
 */

/** The end of a call: somebody came, the visitor needs nobody, or nobody answered. */
const callEnd = z.enum(['came', 'cancelled', 'unanswered']);
export type CallEnd = z.infer<typeof callEnd>;

/**
 * `POST kiosk/call`, again and again while the glass calls. It names what the visitor does by numbers
 * alone: no word of theirs can come along. Answers with {@link CallAnswer}.
 */
export const callPost = z.strictObject({
  /** The random number of the call. */
  call: z.uuid(),
  /**
   * Id of the guide, the step from 0 on, and the papers that are missing, by their keys: where glass and
   * CMS know different lists, a place would name another paper.
   */
  guide: z.string().min(1).max(80).optional(),
  step: z.number().int().min(0).max(200).optional(),
  missing: z.array(z.number().int().min(0).max(largestPaperKey)).max(20).optional(),
  end: callEnd.optional(),
});
export type CallPost = z.infer<typeof callPost>;

/** The truth about a call: nobody is on duty, it rings, somebody heard, somebody is coming, it is over. */
export type CallState = 'nobody' | 'ringing' | 'heard' | 'coming' | 'over';

/** `until`: somebody who heard comes at this time. */
export interface CallAnswer {
  state: CallState;
  until?: string;
}

/** `POST kiosk/heartbeat` answers with what staff wants of the machine. */
export interface HeartbeatAnswer {
  name: string;
  /** The desk is closed for today, whatever its hours say. */
  closed: boolean;
  /** A note for the attract screen, for today. */
  note?: string;
  /** 0–100, in place of that of the desk. */
  volume?: number;
  /** Another value than at the last time: the machine starts anew. */
  reload?: string;
  /** Until then the key for a device is shown on the screen at rest. */
  showKey?: string;
}

/** `POST kiosk/pair`: a key for one device, in the fragment of the desk's page. */
export interface PairingKey {
  key: string;
  until: string;
}

/** `POST kiosk/devices` answers with those of the desk. */
export interface DevicesAnswer {
  devices: { id: string; name: string; onDuty: boolean }[];
}

/** `POST kiosk/withdraw`: takes the token of a device away. */
export const withdrawPost = z.strictObject({ device: z.string().min(1).max(80) });

/** `POST quay/pair`: exchanges the key for a token, under the name of the device. */
export const pairPost = z.strictObject({
  key: z.string().min(1).max(80),
  name: z.string().trim().normalize('NFC').min(1).max(40),
  /** Its token until now, if it was paired before: its place is free then. */
  old: z.string().min(1).max(100).optional(),
});
export type PairPost = z.infer<typeof pairPost>;

/** Answers {@link pairPost}. */
export interface Paired {
  token: string;
}

/** `POST quay/poll`, every few seconds. Answers with {@link DeskNow}. */
export const pollPost = z.strictObject({
  /** The page rings for calls; false: its shift ends. One that never began says nothing of it. */
  duty: z.boolean().optional(),
  /** Calls that were missed from then on are named. */
  since: z.iso.datetime().optional(),
});

/**
 * `POST quay/answer`: comes, comes later, can't come after all, has met the visitor. Answers with {@link
 * DeskNow}.
 */
export const answerPost = z.strictObject({
  call: z.string().min(1).max(120),
  answer: z.enum(['coming', 'wait', 'ring', 'met']),
});
export type AnswerPost = z.infer<typeof answerPost>;

/** `POST quay/today`: closes the desk for today or opens it, and its note. Answers with {@link DeskNow}. */
export const todayPost = z.strictObject({
  closed: z.boolean().optional(),
  /** Empty: none. */
  note: z.string().trim().normalize('NFC').max(longestNote).optional(),
});
export type TodayPost = z.infer<typeof todayPost>;

/** The task of a visitor, its step and what is missing, in the words of the guide. */
export interface CallAbout {
  task?: string;
  /** From 1 on. */
  step?: { at: number; of: number; title: string };
  missing: string[];
}

/** A call that is under way. */
export interface RunningCall extends CallAbout {
  id: string;
  machine: string;
  state: Exclude<CallState, 'nobody' | 'over'>;
  /** Seconds since it began. */
  seconds: number;
  until?: string;
}

/** A call that nobody answered in time. */
export interface MissedCall {
  id: string;
  machine: string;
  at: string;
  task?: string;
  seconds: number;
}

/** A machine in the eyes of whoever is on duty; `lacks`: what somebody should look after. */
export interface DeskMachineNow {
  name: string;
  /** Seconds since it was heard; missing when it never was. */
  heard?: number;
  lacks: ('silent' | 'muted' | 'paper' | 'printer' | 'faults' | 'waiting')[];
}

/** The desk at this moment, for its page. */
export interface DeskNow {
  desk: string;
  phone?: string;
  device: string;
  /** Names of the other devices that are on duty. */
  others: string[];
  now: string;
  calls: RunningCall[];
  missed: MissedCall[];
  machines: DeskMachineNow[];
  /** Of today: calls, those to which somebody came, and the seconds until then, on average. */
  today: { calls: number; came: number; seconds?: number };
  closed: boolean;
  note: string;
}

/** `GET /api/desk-duty/:desk`: who is on duty, and what holds today, for staff of the CMS. */
export interface DutyReport {
  devices: { id: string; name: string; pairedAt: string; onDuty: boolean }[];
  closed: boolean;
  note: string;
  calls: number;
  came: number;
}
