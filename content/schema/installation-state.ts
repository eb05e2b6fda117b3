import { z } from 'zod';
import { instant } from './primitives.ts';

const count = z.int().nonnegative();

/**
 * The facts of an installation by which an upgrade knows that the new version has the same
 * data before it: ids and counts only.
 */
export const installationState = z.object({
  /** The name of its data folder; nothing before somebody opened that. */
  id: z.string().nullable(),
  /** The code that answers: `0.1.0 (4b011f79, 28/11/2026)`. */
  program: z.string(),
  /** Documents by collection, also drafts and what lies in the trash. */
  documents: z.record(z.string(), count),
  /** The time the newest entry was added to the audit. */
  newest: instant.nullable(),
  /** Documents that were deleted, by collection, since the instant that was asked about. */
  deleted: z.record(z.string(), count),
  /** True if something was removed since then that the audit does not count by collection. */
  isTidied: z.boolean(),
});
export type InstallationState = z.infer<typeof installationState>;

/**
 * The address where the CMS says it, to whoever knows the word of the installation; `?since=` an
 * instant.
 */
export const installationAddress = '/api/installation';
