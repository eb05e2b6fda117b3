import type { Fault } from './faults.ts';

/** A cell of a group. */
export type FaultCell = Pick<Fault, 'row' | 'value' | 'suggestions'>;

/** Faults that are mended alike: the same words in many rows, or the same slip in different words. */
export interface FaultGroup extends Pick<Fault, 'column' | 'where' | 'message' | 'stays'> {
  /** True if all of them say the same, so that one answer mends all. */
  isOne: boolean;
  cells: FaultCell[];
}

/** Puts faults together that are mended alike, those of most rows first. */
export function groupFaults(faults: Fault[]): FaultGroup[] {
  const alike = Map.groupBy(faults, (fault) => `${fault.column} ${skeletonOf(fault)}`);
  const groups = [...alike.values()].flatMap((own) => {
    const [singles, several] = parted([...Map.groupBy(own, wordsOf).values()]);
    const mixed = singles.length > 0 ? [groupOf(singles.flat(), singles.length === 1)] : [];
    return [...several.map((same) => groupOf(same, true)), ...mixed];
  });
  return groups.toSorted(
    (one, other) => other.cells.length - one.cells.length || firstRow(one) - firstRow(other),
  );
}

function parted(groups: Fault[][]): [Fault[][], Fault[][]] {
  return [groups.filter(({ length }) => length === 1), groups.filter(({ length }) => length > 1)];
}

function groupOf(faults: Fault[], isOne: boolean): FaultGroup {
  const [first] = faults;
  if (!first) throw new Error('A group of faults is never empty.');
  const { column, where, message, stays } = first;
  return {
    column,
    where,
    message,
    ...(stays && { stays }),
    isOne,
    cells: faults.map(({ row, value, suggestions }) => ({ row, value, suggestions })),
  };
}

const firstRow = ({ cells }: FaultGroup) => cells[0]?.row ?? 0;

const wordsOf = ({ value, message, suggestions }: Fault) =>
  JSON.stringify([value, message, suggestions]);

/** Reduces a fault to its wording, without what it is about. */
const skeletonOf = ({ message, stays = '' }: Fault) =>
  `${stays} ${message.replace(/“[^”]*”/g, '“”').replace(/\d+/g, '0')}`;
