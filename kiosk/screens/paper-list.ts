import type { KioskGuide } from '../../content/kiosk/data.ts';

/** A thing of a guide's list, and its place there. */
export interface ListedPaper {
  paper: KioskGuide['prepare'][number];
  at: number;
}

/** The list as choices: a thing to have, and what may be shown in its place ("Hoặc …"). One of them is enough. */
export function choicesOf(prepare: KioskGuide['prepare']): ListedPaper[][] {
  const choices: ListedPaper[][] = [];
  prepare.forEach((paper, at) => {
    const before = choices.at(-1);
    if (before && paper.alternative) before.push({ paper, at });
    else choices.push([{ paper, at }]);
  });
  return choices;
}

/** The places of what is missing; of several that would do the first, the usual one, stands for all. */
export function missingOf(prepare: KioskGuide['prepare'], has: readonly number[]): number[] {
  return choicesOf(prepare)
    .filter((choice) => !choice.some(({ at }) => has.includes(at)))
    .flatMap(([first]) => (first ? [first.at] : []));
}
