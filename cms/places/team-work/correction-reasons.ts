/** The reasons for which a commune corrects a sum; never free text, in which a name would stand. */
export const correctionReasons = {
  wrong: 'Tổ ghi lộn',
  twice: 'Đếm hai lần',
  missing: 'Tổ báo sót',
  paper: 'Theo sổ giấy của tổ',
} as const;
export type CorrectionReason = keyof typeof correctionReasons;
