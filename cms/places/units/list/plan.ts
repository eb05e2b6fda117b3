import type { Fault } from '../../../base/spreadsheet/list/faults.ts';
import type { List } from '../../../base/spreadsheet/list/read.ts';
import type { Known } from '../known.ts';
import { type Plan, planOf, type Waiting } from '../plan.ts';
import { changesOf } from './changes.ts';
import type { ColumnKey } from './list-form.ts';

/** The effects of a list, and its faults by row and column. */
export interface ListPlan extends Plan {
  faults: Fault[];
}

/** The facts known beside the list. */
interface Circumstances {
  now: Date;
  newId: () => string;
  /** The changes that will have been made by then. */
  waiting?: Waiting[];
}

/** Says what a list of changes would do; nothing is written. One fault, and nothing of it may be done. */
export function planList(
  list: List<ColumnKey>,
  known: Known,
  { now, newId, waiting }: Circumstances,
): ListPlan {
  const listed = changesOf(list, known, now);
  const changes = listed.map(({ change }) => change);
  const plan = planOf(changes, known, newId, waiting);
  for (const { at, faults } of plan.steps) {
    const [row] = listed[at]?.rows ?? [];
    if (row && faults.length > 0) list.faults.add(row, 'becomes', faults.join(' '));
  }
  return { ...plan, faults: list.faults.list.toSorted((one, other) => one.row - other.row) };
}
