import type { z } from 'zod';
import type { hamlet } from '../../../content/schema/hamlet.ts';
import type { Hamlet as HamletRow } from '../../payload-types.ts';
import { dayOf, idOf, some } from './values.ts';

/** A hamlet (ấp, khóm) as the public may know it. */
export function hamletOf(row: HamletRow): z.input<typeof hamlet> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    code: some(row.code),
    name: row.name,
    kind: row.kind,
    commune: idOf(row.commune) ?? '',
    formerNames: row.formerNames ?? [],
    formerUnit: idOf(row.formerUnit),
    validFrom: dayOf(row.validFrom),
    replacedBy: idOf(row.replacedBy),
    sample: row.sample ?? false,
  };
}
