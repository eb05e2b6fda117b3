import type { Result } from '../../../search/results/results.ts';
import { resultLine, type ResultLine } from './result-line.ts';

/** No screen shows more than this at once. */
const mostInView = 4;
/** Milliseconds of no typing before the rest of the results is drawn. */
export const restAfter = 150;

/** Shows results as rows before the list's other content, reusing existing rows. */
export function resultList(list: HTMLElement): (results: readonly Result[]) => void {
  const lines: ResultLine[] = [];
  const after = list.firstChild;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const draw = (results: readonly Result[]) =>
    results.forEach((result, at) => {
      const line = (lines[at] ??= resultLine());
      line.show(result);
      if (!line.item.parentNode) list.insertBefore(line.item, after);
    });
  const drawAll = (results: readonly Result[]) => {
    draw(results);
    for (const { item } of lines.slice(results.length)) item.remove();
  };

  return (results) => {
    clearTimeout(pause);
    if (results.length <= mostInView) return drawAll(results);
    draw(results.slice(0, mostInView));
    pause = setTimeout(drawAll, restAfter, results);
  };
}
