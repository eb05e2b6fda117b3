import { counters, type Counter } from './counters.ts';

/** A line of the month's report: which sums it adds, and how it says them. */
export interface ReportLine {
  say: string;
  /** Of one kind: see {@link faultOfSums}. */
  sums: Counter[];
  unit: string;
  /** Since January; without it the month alone. */
  ofYear?: boolean | undefined;
  /** Said as a part of the households of the hamlet, when their number is known. */
  ofHouseholds?: boolean | undefined;
}

/** The month's report of a team: message, paper and table come from its lines. */
export interface ReportForm {
  /** Month and year follow it: “Báo cáo tháng” → “Báo cáo tháng 11/2026”. */
  title: string;
  /** A line below the title. */
  note?: string | undefined;
  lines: ReportLine[];
  /** The signatures: for the commune, and for the team. */
  received: string;
  signed: string;
}

/** A suggestion of ours: no official form is known. It holds until a province has one of its own. */
export const suggestedForm: ReportForm = {
  title: 'Báo cáo tháng',
  note: 'Mẫu gợi ý. Xã có mẫu riêng thì theo mẫu của xã.',
  lines: [
    { say: 'Hộ gặp lần đầu trong tháng', sums: ['first'], unit: 'hộ' },
    { say: 'Hộ đã gặp từ đầu năm', sums: ['first'], unit: 'hộ', ofYear: true, ofHouseholds: true },
    { say: 'Hộ ghé lại', sums: ['again'], unit: 'lượt' },
    { say: 'Người được chỉ', sums: ['people'], unit: 'người' },
    { say: 'VNeID', sums: ['vneid'], unit: 'người' },
    { say: 'Dịch vụ công', sums: ['services'], unit: 'người' },
    { say: 'Trả tiền không tiền mặt', sums: ['paying'], unit: 'người' },
    { say: 'Bán hàng trên mạng', sums: ['selling'], unit: 'người' },
    { say: 'Sổ sức khỏe', sums: ['health'], unit: 'người' },
    { say: 'Tránh lừa đảo và việc khác', sums: ['scams', 'other'], unit: 'người' },
    { say: 'Việc chuyển về xã', sums: ['handed'], unit: 'việc' },
    { say: 'Ngày hoạt động của tổ viên', sums: ['days'], unit: 'ngày' },
  ],
  received: 'Xã, phường tiếp nhận',
  signed: 'Tổ trưởng',
};

/** The kind of thing that each counter counts: only one kind can be added up. */
const counted: Record<Counter, 'household' | 'person' | 'lesson' | 'matter' | 'day'> = {
  first: 'household',
  again: 'household',
  people: 'person',
  vneid: 'lesson',
  services: 'lesson',
  paying: 'lesson',
  selling: 'lesson',
  health: 'lesson',
  scams: 'lesson',
  other: 'lesson',
  handed: 'matter',
  days: 'day',
};

/**
 * The fault of a line's sums: `none` = it adds nothing, `unknown` = nobody counts that, `twice` = one sum
 * stands there twice, `mixed` = households and people, or people and what they were shown, which makes
 * a number of nothing.
 */
export function faultOfSums(
  sums: readonly string[],
): 'none' | 'unknown' | 'twice' | 'mixed' | undefined {
  if (sums.length === 0) return 'none';
  if (!sums.every((sum) => (counters as readonly string[]).includes(sum))) return 'unknown';
  if (new Set(sums).size < sums.length) return 'twice';
  const kinds = new Set(sums.map((sum) => counted[sum as Counter]));
  return kinds.size > 1 ? 'mixed' : undefined;
}

/** Tells whether sums can be a part of all households: only those that were met for the first time. */
export const canBePart = (sums: readonly string[]): boolean =>
  sums.length === 1 && sums[0] === 'first';
