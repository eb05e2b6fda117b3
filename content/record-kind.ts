/** Every list of a snapshot, in the order in which it is read. What is known of each stands in `kinds.ts`. */
export const recordKinds = [
  'guides',
  'articles',
  'documents',
  'apps',
  'screens',
  'practices',
  'quizzes',
  'lessons',
  'courses',
  'topics',
  'notices',
  'hotlines',
  'terms',
  'communes',
  'formerUnits',
  'hamlets',
  'teams',
  'meetings',
  'media',
  'desks',
  'synonyms',
  'bestBets',
  'redirects',
  'gone',
] as const;

export type RecordKind = (typeof recordKinds)[number];
