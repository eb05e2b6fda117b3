import { z } from 'zod';
import { address, httpsUrl, phone, text } from './primitives.ts';

/** What holds for the whole site (cài đặt). */
export const settings = z.strictObject({
  /** Public address of the site without a final slash, from `SITE_URL`. */
  siteUrl: z.url().refine((url) => !url.endsWith('/'), 'no slash at its end'),
  province: text,
  contact: z.strictObject({
    organisation: text,
    address: text.optional(),
    phone: phone.optional(),
    email: z.email().optional(),
  }),
  /** The tasks on the home page, in order. */
  topTasks: z
    .array(z.strictObject({ title: text, note: text.optional(), icon: text, address }))
    .default([]),
  /** Official domains for the anti-scam panel. */
  officialDomains: z.array(z.strictObject({ domain: text, owner: text })).default([]),
  /** Short rules of the anti-scam panel. */
  scamRules: z.array(z.strictObject({ title: text, text, icon: text })).default([]),
  officialPortal: httpsUrl.default('https://dichvucong.gov.vn'),
});
export type Settings = z.infer<typeof settings>;
