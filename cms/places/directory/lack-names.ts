import type { Lack } from './missing.ts';

/** The names of what a hamlet lacks, as columns of counts. */
export const lackNames: Record<Lack, string> = {
  team: 'Chưa có tổ',
  members: 'Thiếu người',
  phone: 'Thiếu số',
  consent: 'Hết hạn đồng ý',
  meeting: 'Thiếu giờ họp',
  check: 'Quá 12 tháng',
};
