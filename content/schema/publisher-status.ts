import { z } from 'zod';
import { instant } from './primitives.ts';

/**
 * The publisher's state beside the releases, for a monitor that can't ask the database:
 * `publisher.json` in the data folder. Nothing in it is about a person.
 */
export const publisherStatus = z.object({
  format: z.literal(1),
  /** Written anew at every change and every few seconds: an old one means that nobody publishes. */
  writtenAt: instant,
  /** True if this process has the right to publish; else it waits for another. */
  holdsLease: z.boolean(),
  /** The number of changes that wait to be published, and the moment the first was seen. */
  waiting: z.object({ count: z.int().positive(), since: instant }).nullable(),
  /** The problem that stands in the way of publishing, a sentence in Vietnamese. */
  problem: z.string().nullable(),
  /** Rounds since this process began, and how long the last that made a release took, in seconds. */
  rounds: z.object({
    made: z.int().nonnegative(),
    failed: z.int().nonnegative(),
    lastSeconds: z.number().nonnegative().nullable(),
  }),
});
export type PublisherStatus = z.infer<typeof publisherStatus>;

/** Its name in the data folder. */
export const publisherStatusFile = 'publisher.json';

/** The longest time between two writes of it, in milliseconds. */
export const statusEvery = 5_000;
