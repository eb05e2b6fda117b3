import { respellings } from '../match/respell.ts';
import type { TextIndex } from '../match/text-index.ts';
import type { MatterFinder } from '../query/matters.ts';
import type { Meaning, MeaningFinder } from '../query/meanings.ts';
import type { Query } from '../query/query.ts';
import { weightsOf, type QueryWeights } from './query-weights.ts';

/** One way to read a query. A hit carries the one that it was found by. */
export interface QueryReading {
  query: Query;
  /** The meanings that editors and abbreviations give its words. */
  synonyms: Meaning[];
  /** The same, and other spellings. */
  meanings: Meaning[];
  /** The worth of its words, and the matters that it names. */
  asked: QueryWeights;
}

/** Reads a parsed query. */
export type QueryReader = (query: Query) => QueryReading;

/** Builds a reader for what an index has and editors taught. */
export function queryReader(
  index: TextIndex,
  synonymsOf: MeaningFinder,
  mattersOf: MatterFinder,
): QueryReader {
  return (query) => {
    const synonyms = synonymsOf(query.words, query.accented);
    const meanings = [...synonyms, ...respellings(query.words, index)];
    const asked = weightsOf(query, index, meanings, mattersOf(query));
    return { query, synonyms, meanings, asked };
  };
}
