import type { Mend } from '../../../base/spreadsheet/list/faults.ts';
import type { FaultCell, FaultGroup } from '../../../base/spreadsheet/list/group-faults.ts';

/** An answer to a group of faults. */
export interface Answer {
  /** The value all of its cells become; nothing as long as nothing was said for all. */
  all?: string | undefined;
  /** True if all of them are right as they stand. */
  isSure?: boolean | undefined;
  /** True if each becomes what was suggested for it. */
  takes?: boolean | undefined;
  /** The values single cells become, by their rows. */
  own: Record<number, string>;
}

export const noAnswer: Answer = { own: {} };

/** Returns what a cell becomes; nothing as long as nothing was said of it. */
export function answerAt({ all, isSure, takes, own }: Answer, cell: FaultCell): string | undefined {
  if (isSure) return cell.value;
  return own[cell.row] ?? (takes ? cell.suggestions[0] : all);
}

/** All that was answered to a group, as it is sent: cells that become the same stand together. */
export function mendsOf({ column, cells }: FaultGroup, answer: Answer): Mend[] {
  const said = cells.flatMap((cell) => {
    const value = answerAt(answer, cell);
    return value === undefined ? [] : [{ row: cell.row, value }];
  });
  return [...Map.groupBy(said, ({ value }) => value)].map(([value, own]) => ({
    rows: own.map(({ row }) => row),
    column,
    value,
    ...(answer.isSure && { isSure: true }),
  }));
}

/** Counts the cells that mends mend. */
export const cellsOf = (mends: Mend[]) => mends.reduce((sum, { rows }) => sum + rows.length, 0);
