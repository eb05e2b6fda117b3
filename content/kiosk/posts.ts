import { z } from 'zod';
import { printerStates } from './machine.ts';
import { longestSearch, mostSearches } from './sums.ts';

/** The posts of a kiosk to `/api/public/kiosk/…`; addresses and answers beside each. */

const times = z.number().int().min(0).max(100_000);
const day = z.iso.date();

/** So many guides may be counted in a day. */
export const mostTasks = 300;

/** `POST register`: the desk's code and the one-time key of the CMS. Answers with {@link Registered}. */
export const registerPost = z.strictObject({
  code: z.string().max(40),
  key: z.string().max(40),
});
export type RegisterPost = z.infer<typeof registerPost>;

/** The token for all other posts, sent as `Authorization: Bearer <token>`. */
export interface Registered {
  token: string;
}

/** One day in Asia/Ho_Chi_Minh, as far as the machine has counted it. */
const dayPost = z.strictObject({
  day,
  tasks: z
    .array(
      z.strictObject({
        guide: z.string().min(1).max(80),
        opened: times,
        finished: times,
        left: times,
      }),
    )
    .max(mostTasks),
  missed: z
    .array(
      z.strictObject({
        /** Dropped where it may not be kept, and only counted: older machines kept more. */
        text: z.string().max(longestSearch * 2),
        times,
      }),
    )
    .max(mostSearches),
  missedOther: times,
});

/**
 * `POST counts`. Sending a day again, also an older state of it, changes nothing. Answers with {@link
 * CountsTaken}.
 */
export const countsPost = z.strictObject({
  /** The random number of the sums, by which two machines of a desk are told apart. */
  device: z.uuid(),
  days: z.array(dayPost).max(31),
});
export type CountsPost = z.infer<typeof countsPost>;

/** Days that need not be sent again as they are. */
export interface CountsTaken {
  days: string[];
}

/** `POST heartbeat`: how the machine is. Answered with `HeartbeatAnswer` of `calls.ts`. */
export const heartbeatPost = z.strictObject({
  /** Id of the release that it shows, where the web server tells it. */
  release: z.string().max(40).optional(),
  /** Seconds since the kiosk was started. */
  uptimeSeconds: z.number().int().min(0),
  /** Bytes that the browser keeps for the kiosk, and the most that it may. */
  storage: z
    .strictObject({ used: z.number().int().min(0), quota: z.number().int().min(0) })
    .optional(),
  /** Screens that failed today. */
  errors: z.strictObject({
    today: times,
    /** Kind and place in the code of the last one; never what somebody typed. */
    last: z.string().max(160).optional(),
  }),
  /** Days before today whose counts wait to be sent. */
  waitingDays: times,
  /** Missing where the machine cannot tell. */
  printer: z.enum(printerStates).optional(),
});
export type HeartbeatPost = z.infer<typeof heartbeatPost>;
