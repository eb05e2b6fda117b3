import type { z } from 'zod';
import type { formerUnit } from '../../../content/schema/former-unit.ts';
import type { FormerUnit as FormerUnitRow } from '../../payload-types.ts';
import { dayOf, idOf, some } from './values.ts';

/** A former unit (đơn vị cũ) as the public may know it. */
export function formerUnitOf(row: FormerUnitRow): z.input<typeof formerUnit> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    kind: row.kind,
    code: some(row.code),
    name: row.name,
    district: idOf(row.district),
    formerProvince: row.formerProvince,
    now: (row.now ?? []).map(({ commune, part }) => ({ commune: idOf(commune) ?? '', part })),
    validUntil: dayOf(row.validUntil) ?? '',
  };
}
