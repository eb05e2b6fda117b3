import type { ReportLine } from '../content/report-form.ts';
import { countOf } from './counters.ts';
import { metPart } from './households.ts';
import { sumsOf, sumsOfYear, type Row } from './rows.ts';

/** A line with its sum. */
export interface FilledLine {
  say: string;
  value: number;
  unit: string;
  /**
   * Households of the hamlet that the value is a part of, and how much in percent; `isTwice` when more
   * were counted than there are.
   */
  of?: { households: number; percent: number; isTwice: boolean };
}

/** Fills the lines of a report with the sums of a month. */
export function filled(
  lines: readonly ReportLine[],
  rows: readonly Row[],
  month: string,
  households: number | null,
): FilledLine[] {
  const ofMonth = sumsOf(rows, month);
  const ofYear = sumsOfYear(rows, month);
  return lines.map(({ say, sums: added, unit, ofYear: isYear, ofHouseholds }) => {
    const sums = isYear ? ofYear : ofMonth;
    const value = added.reduce((total, counter) => total + countOf(sums, counter), 0);
    if (!ofHouseholds || !households) return { say, value, unit };
    const { met, ...part } = metPart(value, households);
    return { say, value: met, unit, of: { households, ...part } };
  });
}
