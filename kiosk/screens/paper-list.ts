import { isFor } from '../../content/branches/answers.ts';
import type { KioskGuide } from '../../content/kiosk/data.ts';

/** A thing of a guide's list, and its place there. */
export interface ListedPaper {
  paper: KioskGuide['prepare'][number];
  at: number;
}

/**
 * The list as choices: a thing to have, and what may be shown in its place ("Hoặc …"). One of them is enough.
 * @param answer whom it is for, in a guide that asks first
 */
export function choicesOf(prepare: KioskGuide['prepare'], answer?: string): ListedPaper[][] {
  const choices: ListedPaper[][] = [];
  prepare.forEach((paper, at) => {
    const before = choices.at(-1);
    if (before && paper.alternative) before.push({ paper, at });
    else choices.push([{ paper, at }]);
  });
  return choices
    .map((choice) => choice.filter(({ paper }) => isFor(paper, answer)))
    .filter((choice) => choice.length > 0);
}

/** The places of what is missing; of several that would do the first, the usual one, stands for all. */
export function missingOf(
  prepare: KioskGuide['prepare'],
  has: readonly number[],
  answer?: string,
): number[] {
  return choicesOf(prepare, answer)
    .filter((choice) => !choice.some(({ at }) => has.includes(at)))
    .flatMap(([first]) => (first ? [first.at] : []));
}
