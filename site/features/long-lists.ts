/** The scripts of long lists, in one file: each more makes the names of all files longer. */
export { filterTerms } from './help/term-filter.ts';
export { start } from './topics/folds.ts';
