/** The scripts of long lists, in one file: each more makes the names of all files longer. */
import { filterRows } from './languages/rows-filter.ts';
import { openFolds } from './topics/folds.ts';

export { filterTerms } from './help/term-filter.ts';

/** Starts what the page has: folds that open by themselves, a field that finds lines. */
export function start(): void {
  openFolds();
  const input = document.querySelector<HTMLInputElement>('[data-rows-filter]');
  input?.addEventListener('input', () => filterRows(input));
}
