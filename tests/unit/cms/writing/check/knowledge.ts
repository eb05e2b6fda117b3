import type { Knowledge } from '../../../../../cms/writing/check/finding.ts';

/** The knowledge of the rules in a CMS that is empty. */
export const nothingKnown: Knowledge = {
  words: { hard: [], explained: [], names: [], verbs: [] },
  terms: [],
  officialHosts: [],
  knownNumbers: new Set(),
  targets: new Map(),
  alts: new Map(),
  sameTitle: [],
  deadUrls: new Map(),
};
