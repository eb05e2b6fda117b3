import type { z } from 'zod';
import type { commune } from '../../../content/schema/commune.ts';
import type { Commune as CommuneRow } from '../../payload-types.ts';
import { some } from './values.ts';

/** A commune or ward (xã, phường) as the public may know it. */
export function communeOf(row: CommuneRow): z.input<typeof commune> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    code: row.code,
    name: row.name,
    short: row.short,
    type: row.type,
    altSpelling: some(row.altSpelling),
    office: {
      address: some(row.office?.address),
      hours: some(row.office?.hours),
      phone: some(row.office?.phone),
      mapUrl: some(row.office?.mapUrl),
    },
    note: some(row.note),
  };
}
