import { evidenceNames, type EvidenceWeights } from '../../../search/rank/evidence.ts';
import { featureNames, type RankWeights } from '../../../search/rank/features.ts';
import { climb, type Choice } from './climb.ts';
import { learnDecision, sumWith, type Case } from './learn.ts';
import { answers, type Question } from './samples.ts';
import { ordered, type Trial } from './trial.ts';

/** How much a question of a group counts when weights are fitted. */
const groupWeights: Record<string, number> = {
  asked: 3,
  samples: 2,
  names: 0.2,
  places: 1.8,
  hamlets: 4,
  'not here': 0.3,
};
const weightOf = ({ group }: Question) => groupWeights[group] ?? 1;

/** Candidates beyond these are too far behind to teach anything. */
const mostCandidates = 20;

/** Where the ranking begins: what is said counts, a title that says just that a little more. */
const start: Partial<RankWeights> = {
  gain: 1,
  titleSaid: 0.3,
  'place gain': 1,
  'place titleSaid': 0.3,
  'place inside': -0.15,
  exact: 0.6,
  bet: 1,
  commune: -0.06,
  app: -0.07,
  page: -0.08,
  'former-unit': -0.08,
  notice: -0.09,
  hotline: -0.09,
  hamlet: -0.1,
  article: -0.1,
  document: -0.12,
  topic: -0.17,
  term: -0.42,
};

/** What an answer is worth is the measure of all others. */
const climbing = featureNames.filter((name) => name !== 'gain' && name !== 'place gain');

/** Fits the weights of the ranking. */
export function fitRanking(trials: readonly Trial[]): RankWeights {
  const choices = trials.flatMap(({ question, hits }): Choice[] => {
    const candidates = hits.slice(0, mostCandidates).map(({ features, address }) => ({
      features,
      right: answers(question, address),
    }));
    return candidates.some(({ right }) => right)
      ? [{ candidates, weight: weightOf(question) }]
      : [];
  });
  const zero = Object.fromEntries(featureNames.map((name) => [name, 0]));
  return climb(choices, {
    start: { ...zero, ...start },
    names: climbing,
    hold: 0.01,
  }) as RankWeights;
}

/** Weights, fitted or to be tried. */
export interface Weights {
  rank: RankWeights;
  decision: EvidenceWeights;
}

/** Weights fitted on questions. */
export function fitted(trials: readonly Trial[]): Weights {
  const rank = fitRanking(trials);
  return { rank, decision: fitDecision(trials, rank) };
}

/** A question whose answers were taken away may still be answered a little by what is left. */
const withoutAnswer = 0.5;

const asksSomething = ({ question: { group } }: Trial) =>
  ['asked', 'everyday', 'ways', 'samples', 'not here', 'places', 'hamlets'].includes(group);

/**
 * Fits the decision whether a page answers: from questions with their answers, from the same with the
 * answering pages taken away, and from questions that nothing answers.
 */
export function fitDecision(trials: readonly Trial[], weights: RankWeights): EvidenceWeights {
  const cases = trials.filter(asksSomething).flatMap((trial): Case[] => {
    const { question, evidence } = trial;
    const hits = ordered(trial.hits, weights);
    const weight = weightOf(question);
    if (question.any.length === 0)
      return [{ features: evidence(hits), yes: false, weight: weight * 6 }];
    const others = hits.filter(({ address }) => !answers(question, address));
    const found = hits.slice(0, 3).some(({ address }) => answers(question, address));
    return [
      ...(found ? [{ features: evidence(hits), yes: true, weight }] : []),
      { features: evidence(others), yes: false, weight: weight * withoutAnswer },
    ];
  });
  const learned = learnDecision(cases, { names: evidenceNames, hold: 0.0005, rounds: 300 });
  const sums = trials
    .filter(({ question }) => question.any.length > 0 && measured.includes(question.group))
    .flatMap((trial) => {
      const sum = sumWith(learned, trial.evidence(ordered(trial.hits, weights)));
      return Array.from({ length: Math.ceil(weightOf(trial.question)) }, () => sum);
    })
    .sort((left, right) => left - right);
  const threshold = sums[Math.floor(sums.length * mostLost)] ?? 0;
  return { ...learned, always: (learned.always ?? 0) - threshold } as EvidenceWeights;
}

/** The groups by whose questions the threshold is set. */
const measured = ['asked', 'everyday', 'ways'];

/** At most this share of answerable questions may be told that there is no answer. */
const mostLost = 0.02;
