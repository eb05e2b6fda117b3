/** The scripts of long lists, in one file: each more makes the names of all files longer. */
import { filterRows } from './languages/rows-filter.ts';
import { openFolds } from './topics/folds.ts';

export { filterTerms } from './help/term-filter.ts';

/** Starts what the page has: folds that open by themselves, a field that finds lines. */
export function start(): void {
  openFolds();
  const input = document.querySelector<HTMLInputElement>('[data-rows-filter]');
  if (!input) return;
  input.addEventListener('input', () => filterRows(input));
  // What was typed in the search of the whole site comes along.
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) filterRows(input);
}
