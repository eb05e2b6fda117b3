import type { Query } from '../query/query.ts';
import { decisionWeights } from '../fitted.ts';
import { isPlace } from '../match/text-index.ts';
import { sumOf, type QueryWeights } from './query-weights.ts';
import type { TitleHit } from './title-hit.ts';

/** What speaks for and against that some page answers a query; the rest is as in a ranking. */
export const evidenceNames = [
  'always',
  'said',
  'saidByNone',
  'missedTogether',
  'pairs',
  'titleSaid',
  'gain',
  'exact',
  'picked',
  'lead',
  'length',
  'matterMissed',
  'matterOfNone',
  'place',
  'placeMissed',
  'placeNamed',
  'placeUnknown',
  'wordOfNone',
] as const;
export type EvidenceName = (typeof evidenceNames)[number];
export type Evidence = Partial<Record<EvidenceName, number>>;
export type EvidenceWeights = Readonly<Record<EvidenceName, number>>;

/** Weighs what was found for a query, by its first hit mostly. */
export function evidenceOf(
  hits: readonly TitleHit[],
  { typing, words }: Pick<Query, 'typing' | 'words'>,
  asked: QueryWeights,
): Evidence {
  const [first, second] = hits;
  if (!first) return { always: 1, saidByNone: 1 };
  const { features } = first;
  const whole = sumOf(asked.words);
  const last = asked.words.length - 1;
  const saidBy = ({ says }: TitleHit, at: number) => {
    const quality = says[at] ?? 0;
    // What is still being typed is said by a word that begins so.
    return typing && at === last && quality > 0 ? 1 : quality;
  };
  const left = (best: (at: number) => number) =>
    asked.words.map((weight, at) => (asked.telling[at] ? weight * (1 - best(at)) : 0));
  const missed = left((at) => saidBy(first, at));
  const missedByAll = left((at) => Math.max(0, ...hits.map((hit) => saidBy(hit, at))));
  return {
    always: 1,
    said: first.share,
    saidByNone: sumOf(missedByAll) / whole,
    missedTogether: sumOf(missed.map((one, at) => Math.min(one, missed[at + 1] ?? 0))) / 3,
    pairs: first.pairs,
    titleSaid: first.titleSaid,
    gain: features.gain ?? features['place gain'] ?? 0,
    exact: features.exact ?? 0,
    picked: features.bet ?? 0,
    lead: Math.min(first.rank - (second?.rank ?? 0), 1),
    length: Math.log(1 + asked.telling.filter(Boolean).length),
    matterMissed: asked.matters.some((_, at) => !first.speaksOf[at]) ? 1 : 0,
    matterOfNone: asked.matters.some((_, at) => !hits.some(({ speaksOf }) => speaksOf[at])) ? 1 : 0,
    place: isPlace(first) ? 1 : 0,
    placeMissed: isPlace(first) ? Math.max(...missed) / Math.max(...asked.words) : 0,
    placeNamed: features['place named'] ?? 0,
    placeUnknown: !isPlace(first) && beginsAsPlace(words) ? 1 : 0,
    wordOfNone: missedByAll.some((left, at) => left > 0.9 * (asked.words[at] ?? 0)) ? 1 : 0,
  };
}

const placeKinds = new Set(['xa', 'phuong', 'huyen', 'ap', 'khom']);

/** Whether a query is the name of a place, by its first word. */
function beginsAsPlace([first]: Query['words']): boolean {
  return first !== undefined && placeKinds.has(first.plain);
}

/** Whether what speaks for an answer outweighs what speaks against. */
export function isAnswered(evidence: Evidence): boolean {
  return sumOf(evidenceNames.map((name) => (evidence[name] ?? 0) * decisionWeights[name])) >= 0;
}
