import { z } from 'zod';
import { instant } from './primitives.ts';
import { programNews } from './program-news.ts';

/**
 * The state that the CMS tells a monitor at `cmsStateAddress`: counts and the names of desks. Nothing
 * in it is about a person but the accounts of the system that ran a command at the server.
 */
export const cmsState = z.object({
  /** Machines that are registered, and those that say nothing while their desk is open. */
  machines: z.object({
    registered: z.int().nonnegative(),
    silent: z.array(z.object({ desk: z.string(), since: instant })),
  }),
  /** The number of answers of readers that nobody has taken on. */
  feedbackWaiting: z.int().nonnegative(),
  /** Sign-ins that were refused in the last hour. */
  failedSignIns: z.int().nonnegative(),
  /** Accounts that wanted to take away more than one person may, in the last hour. */
  tooFast: z.int().nonnegative().default(0),
  /**
   * The deeds that are too large for one person and wait for a second one, or for their time; of how many
   * things, and whether they have happened already.
   */
  held: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        total: z.int().nonnegative().default(0),
        hasHappened: z.boolean().default(false),
        runsAt: instant.optional(),
      }),
    )
    .default([]),
  /** The loss that readers are spared until somebody decides, when nobody has yet: its id, what would go. */
  loss: z
    .object({
      id: z.string(),
      pages: z.int().nonnegative(),
      teams: z.int().nonnegative(),
      since: instant,
    })
    .optional(),
  /**
   * Times since yesterday that a guard in the settings was loosened: which, from which number to which,
   * and for how many hours the one of before goes on counting.
   */
  loosened: z
    .array(
      z.object({
        id: z.string(),
        at: instant,
        what: z.string(),
        numbers: z.string(),
        hours: z.int().nonnegative(),
      }),
    )
    .default([]),
  /**
   * Things that an account did to others since yesterday, one by one: which, and where it helps from
   * what to what. Whose they were is in the audit.
   */
  toOthers: z
    .array(z.object({ id: z.string(), at: instant, what: z.string(), more: z.string().optional() }))
    .default([]),
  /** Commands that somebody ran at the server since yesterday: what, and with which account of it. */
  atServer: z
    .array(z.object({ id: z.string(), what: z.string(), who: z.string(), at: instant }))
    .default([]),
  /** The news of the program that the CMS runs; nothing before it has asked. */
  news: programNews.optional(),
});
export type CmsState = z.infer<typeof cmsState>;

/**
 * The address where the CMS tells it, to whoever knows the word derived from the installation's
 * secret.
 */
export const cmsStateAddress = '/api/state';
