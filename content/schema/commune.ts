import { z } from 'zod';
import { httpsUrl, id, instant, phone, slug, text } from './primitives.ts';

/** A commune-level unit of today (xã, phường), at `/xa-phuong/<slug>/`. */
export const commune = z.strictObject({
  id,
  slug,
  updatedAt: instant,
  /** Official code; a former unit may carry the same one. */
  code: text,
  /** "Xã Đất Mũi" */
  name: text,
  /** "Đất Mũi" */
  short: text,
  type: z.enum(['xa', 'phuong']),
  /** Another spelling that is in use. */
  altSpelling: text.optional(),
  /** The public service desk. */
  office: z
    .strictObject({
      address: text.optional(),
      hours: text.optional(),
      phone: phone.optional(),
      mapUrl: httpsUrl.optional(),
    })
    .default({}),
  note: text.optional(),
});
export type Commune = z.infer<typeof commune>;
