import type { z } from 'zod';
import type { hotline } from '../../../content/schema/hotline.ts';
import type { Hotline as HotlineRow } from '../../payload-types.ts';
import { some } from './values.ts';

/** A hotline (đường dây nóng) as the public may know it. */
export function hotlineOf(row: HotlineRow): z.input<typeof hotline> {
  return {
    id: row.id,
    updatedAt: row.updatedAt,
    number: row.number,
    name: row.name,
    purpose: row.purpose,
    owner: some(row.owner),
    free: row.free ?? false,
    emergency: row.emergency ?? false,
    scam: row.scam ?? false,
    fallback: row.fallback ?? false,
    order: row.order ?? 0,
  };
}
