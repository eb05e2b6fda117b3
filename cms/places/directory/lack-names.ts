import type { Lack } from './missing.ts';

/** What a hamlet lacks, as a column of counts. */
export const lackNames: Record<Lack, string> = {
  team: 'Chưa có tổ',
  members: 'Thiếu người',
  phone: 'Thiếu số',
  consent: 'Hết hạn đồng ý',
  meeting: 'Thiếu giờ họp',
  check: 'Quá 12 tháng',
};
