import { z } from 'zod';
import { instant } from './primitives.ts';

/** Degrees of how bad a hole is, worst first, as those say who keep the list of them. */
export const severities = ['critical', 'high', 'moderate', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A hole that is known in a package that this version uses. */
const knownHole = z.object({
  /** Names it in the public list, as `GHSA-…`. */
  id: z.string(),
  package: z.string(),
  severity: z.enum(severities),
  /** English, by those who found it. */
  title: z.string(),
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type KnownHole = z.infer<typeof knownHole>;

/**
 * The news of the program that runs here: which holes are known in its packages, and whether there is a
 * newer one. `program-news.json` in the data folder; nothing in it is about a person.
 */
export const programNews = z.object({
  format: z.literal(1),
  /** The version that asked. What another one found says nothing of this one. */
  program: z.string(),
  triedAt: instant,
  /** The last answer of the registry of packages, and why there is no newer one. */
  holes: z.object({ at: instant, found: z.array(knownHole) }).nullable(),
  holesFault: z.string().nullable(),
  /** The release that is newer than the program, where one is known. */
  release: z.object({ version: z.string(), at: instant }).nullable(),
  releaseFault: z.string().nullable(),
});
export type ProgramNews = z.infer<typeof programNews>;

/** Its name in the data folder. */
export const programNewsFile = 'program-news.json';

/** Of these somebody is told by mail or message; the others stand on the dashboard. */
export const isUrgent = ({ severity }: Pick<KnownHole, 'severity'>): boolean =>
  severity === 'critical' || severity === 'high';

/** Vietnamese, as it stands in “lỗ hổng mức …”. */
export const severityNames: Record<Severity, string> = {
  critical: 'nghiêm trọng',
  high: 'cao',
  moderate: 'trung bình',
  low: 'thấp',
  info: 'để biết',
};
