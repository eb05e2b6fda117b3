import { countOf, type Counter } from './counters.ts';
import { metPart } from './households.ts';
import { sumsOf, sumsOfYear, type Row } from './rows.ts';

/** A line of the report: which sums it adds, and how it says them. */
export interface FormLine {
  say: string;
  sum: Counter[];
  unit: string;
  /** Since January; without it the month alone. */
  ofYear?: true;
  /** Said as a part of the households of the hamlet, when their number is known. */
  ofHouseholds?: true;
}

/** A suggestion of ours: no official form is known. Message, paper and table come from these lines. */
export const suggestedForm: FormLine[] = [
  { say: 'Hộ gặp lần đầu trong tháng', sum: ['first'], unit: 'hộ' },
  {
    say: 'Hộ đã gặp từ đầu năm',
    sum: ['first'],
    unit: 'hộ',
    ofYear: true,
    ofHouseholds: true,
  },
  { say: 'Hộ ghé lại', sum: ['again'], unit: 'lượt' },
  { say: 'Người được chỉ', sum: ['people'], unit: 'người' },
  { say: 'VNeID', sum: ['vneid'], unit: 'người' },
  { say: 'Dịch vụ công', sum: ['services'], unit: 'người' },
  { say: 'Trả tiền không tiền mặt', sum: ['paying'], unit: 'người' },
  { say: 'Bán hàng trên mạng', sum: ['selling'], unit: 'người' },
  { say: 'Sổ sức khỏe', sum: ['health'], unit: 'người' },
  { say: 'Tránh lừa đảo và việc khác', sum: ['scams', 'other'], unit: 'người' },
  { say: 'Việc chuyển về xã', sum: ['handed'], unit: 'việc' },
  { say: 'Ngày hoạt động của tổ viên', sum: ['days'], unit: 'ngày' },
];

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

/** Fills a form with the sums of a month. */
export function filled(
  form: FormLine[],
  rows: readonly Row[],
  month: string,
  households: number | null,
): FilledLine[] {
  const ofMonth = sumsOf(rows, month);
  const ofYear = sumsOfYear(rows, month);
  return form.map(({ say, sum, unit, ofYear: isYear, ofHouseholds }) => {
    const sums = isYear ? ofYear : ofMonth;
    const value = sum.reduce((total, counter) => total + countOf(sums, counter), 0);
    if (!ofHouseholds || !households) return { say, value, unit };
    const { met, ...part } = metPart(value, households);
    return { say, value: met, unit, of: { households, ...part } };
  });
}
