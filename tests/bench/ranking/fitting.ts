import { evidenceNames, evidenceOf, type EvidenceWeights } from '../../../search/rank/evidence.ts';
import { featureNames, type RankWeights } from '../../../search/rank/features.ts';
import { climb, type Choice } from './climb.ts';
import { learnDecision, sumWith, type Case } from './learn.ts';
import { answers, type Question } from './samples.ts';
import { ordered, type Trial } from './trial.ts';

/** The weight of a question of a group when weights are fitted. */
const groupWeights: Record<string, number> = {
  asked: 3,
  samples: 2,
  names: 0.2,
  places: 1.8,
  hamlets: 4,
  'not here': 0.3,
};
const weightOf = ({ group }: Question) => groupWeights[group] ?? 1;
const timesOf = (question: Question) => Math.ceil(weightOf(question));

/** Candidates beyond these are too far behind to teach anything. */
const mostCandidates = 20;

/**
 * The weights the ranking begins with: what is said counts, a title that says just that a little
 * more.
 */
const start: Partial<RankWeights> = {
  gain: 1,
  titleSaid: 0.3,
  'place gain': 1,
  'place titleSaid': 0.3,
  'place inside': -0.15,
  exact: 0.9,
  defined: 0.3,
  bet: 0.6,
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

/** The features that are fitted: the worth of an answer is the measure of all others. */
const climbing = featureNames.filter((name) => name !== 'gain' && name !== 'place gain');

/** Fits the weights of the ranking. */
function fitRanking(trials: readonly Trial[]): RankWeights {
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
  sureFrom: number;
}

/** Weights fitted on questions; with a `rank` only what decides how surely to speak. */
export function fitted(trials: readonly Trial[], rank = fitRanking(trials)): Weights {
  return { rank, ...fitDecision(trials, rank) };
}

/** A question whose answers were taken away may still be answered a little by what is left. */
const withoutAnswer = 0.5;

const asksSomething = ({ question: { group } }: Trial) =>
  ['asked', 'everyday', 'ways', 'samples', 'not here', 'places', 'hamlets'].includes(group);

/**
 * Fits how sure one may be that a page answers: from questions with their answers, from the same with
 * the answering pages taken away, and from questions that nothing answers.
 */
function fitDecision(
  trials: readonly Trial[],
  weights: RankWeights,
): Pick<Weights, 'decision' | 'sureFrom'> {
  const cases = trials.filter(asksSomething).flatMap(({ question, hits: all }): Case[] => {
    const hits = ordered(all, weights);
    const weight = weightOf(question);
    if (question.any.length === 0)
      return [{ features: evidenceOf(hits), yes: false, weight: weight * 6 }];
    const others = hits.filter(({ address }) => !answers(question, address));
    const found = hits.slice(0, 3).some(({ address }) => answers(question, address));
    return [
      ...(found ? [{ features: evidenceOf(hits), yes: true, weight }] : []),
      { features: evidenceOf(others), yes: false, weight: weight * withoutAnswer },
    ];
  });
  const learned = learnDecision(cases, { names: evidenceNames, hold: 0.0005, rounds: 300 });
  const balances = (isMeasured: (question: Question) => boolean, countOf = timesOf) =>
    trials
      .filter(({ question }) => isMeasured(question))
      .flatMap(({ question, hits }) => {
        const balance = sumWith(learned, evidenceOf(ordered(hits, weights)));
        return Array.from({ length: countOf(question) }, () => balance);
      })
      .sort((left, right) => left - right);
  const answered = balances(({ any, group }) => any.length > 0 && measured.includes(group));
  // Each once: the few that were asked would set the threshold by themselves.
  const unanswered = balances(
    ({ any }) => any.length === 0,
    () => 1,
  );
  const none = answered[Math.floor(answered.length * mostLost)] ?? 0;
  const sure = unanswered[Math.floor(unanswered.length * (1 - mostClaimed))] ?? 0;
  return {
    decision: { ...learned, always: (learned.always ?? 0) - none } as EvidenceWeights,
    sureFrom: Math.max(sure - none, 0),
  };
}

/** The groups by whose questions it is set what is told that there is none. */
const measured = ['asked', 'everyday', 'ways'];

/** At most this share of answerable questions may be told that there is no answer. */
const mostLost = 0.01;

/** At most this share of questions without an answer may be told that there surely is one. */
const mostClaimed = 0.05;
