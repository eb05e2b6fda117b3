import type { Weights } from './fitting.ts';
import { sumWith } from './learn.ts';
import { answers } from './samples.ts';
import { evidenceOf } from '../../../search/rank/evidence.ts';
import { toneFrom } from '../../../search/rank/tone.ts';
import { ordered, type Trial } from './trial.ts';

/** The results of a set of questions. */
export interface Outcome {
  /** Those that some page answers. */
  questions: number;
  first: number;
  amongThree: number;
  /** Of them: told that there is no page. */
  none: number;
  /** Of them: told that there may be one. */
  unsure: number;
  /** Those that no page answers. */
  without: number;
  /** Of them: told that there surely is one. */
  claimed: number;
  missed: string[];
}

const nothing: Outcome = {
  questions: 0,
  first: 0,
  amongThree: 0,
  none: 0,
  unsure: 0,
  without: 0,
  claimed: 0,
  missed: [],
};

/** The outcome of several sets together. */
export function sumOfOutcomes(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, one) => ({
      questions: sum.questions + one.questions,
      first: sum.first + one.first,
      amongThree: sum.amongThree + one.amongThree,
      none: sum.none + one.none,
      unsure: sum.unsure + one.unsure,
      without: sum.without + one.without,
      claimed: sum.claimed + one.claimed,
      missed: [...sum.missed, ...one.missed],
    }),
    nothing,
  );
}

/** Counts how questions fare with weights. */
export function outcomeOf(
  trials: readonly Trial[],
  { rank, decision, sureFrom }: Weights,
): Outcome {
  const outcome: Outcome = { ...nothing, missed: [] };
  for (const { question, hits } of trials) {
    const found = ordered(hits, rank);
    const tone = toneFrom(sumWith(decision, evidenceOf(found)), sureFrom);
    const shown = found.slice(0, 3).map(({ address }) => address);
    const line = `${question.q} | ${shown.join(' ')}`;
    if (question.any.length === 0) {
      outcome.without += 1;
      if (tone !== 'sure') continue;
      outcome.claimed += 1;
      outcome.missed.push(`claims | ${line}`);
      continue;
    }
    const at = found.findIndex(({ address }) => answers(question, address));
    outcome.questions += 1;
    if (at === 0) outcome.first += 1;
    if (at >= 0 && at < 3) outcome.amongThree += 1;
    if (tone === 'none') outcome.none += 1;
    if (tone === 'unsure') outcome.unsure += 1;
    if (at !== 0 || tone === 'none')
      outcome.missed.push(
        `${at < 0 ? '–' : at + 1}${tone === 'sure' ? '' : ` ${tone}`} | ${line} | ${question.any.join(' ')}`,
      );
  }
  return outcome;
}
