import { createHash } from 'node:crypto';
import { fitted, type Weights } from './fitting.ts';
import { outcomeOf, sumOfOutcomes, type Outcome } from './outcome.ts';
import type { Trial } from './trial.ts';

/** In how many parts questions are divided: each is measured with weights that did not see it. */
const folds = 10;

/**
 * Returns the source of a trial: its questions are alike, so they stay together and never teach
 * what they measure.
 */
const sourceOf = ({ question: { source, q } }: Trial) => source ?? q;

/** Divides questions by source into parts of nearly one size, in another way for each round. */
function foldsOf(trials: readonly Trial[], round: number): Trial[][] {
  const parts: Trial[][] = Array.from({ length: folds }, () => []);
  const place = (source: string) => createHash('sha256').update(`${round} ${source}`).digest('hex');
  const sources = [...Map.groupBy(trials, sourceOf)].toSorted(([left], [right]) =>
    place(left) < place(right) ? -1 : 1,
  );
  for (const [, own] of sources.toSorted(([, left], [, right]) => right.length - left.length))
    parts.reduce((least, part) => (part.length < least.length ? part : least)).push(...own);
  return parts;
}

/** The results of questions with weights that were fitted on the others, by question. */
export interface Held {
  trial: Trial;
  outcome: Outcome;
}

interface Validation {
  /** The number of the division into parts, of many. */
  round?: number;
  /** The share of the other parts that teaches. */
  share?: number;
  /** The order of the hits, if it is not fitted too. */
  rank?: Weights['rank'] | undefined;
}

/**
 * Cross-validates: each part is measured with weights fitted on `others` and on a share of the other
 * parts.
 */
export function crossValidated(
  trials: readonly Trial[],
  others: readonly Trial[],
  { round = 0, share = 1, rank }: Validation = {},
): Held[] {
  const parts = foldsOf(trials, round);
  return parts.flatMap((held) => {
    const rest = parts.filter((part) => part !== held).flat();
    const taught = rest.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
    const weights = fitted([...others, ...taught], rank);
    return held.map((trial) => ({ trial, outcome: outcomeOf([trial], weights) }));
  });
}

/** The outcomes of questions together. */
export function together(held: readonly Held[]): Outcome {
  return sumOfOutcomes(held.map(({ outcome }) => outcome));
}
