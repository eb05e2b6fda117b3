import { z } from 'zod';
import { formed } from './form.ts';
import { address, day, httpsUrl, id, month, phone, text } from './primitives.ts';
import { reportForm } from './report-form.ts';

/** Days in a row on which every desk is closed, both included: "Tết Nguyên đán". */
const closedDays = z.strictObject({ name: text, from: day, to: day });
export type ClosedDays = z.infer<typeof closedDays>;

const times = z.number().int().min(0);

/** Readings of the last weeks, as far as they are told: days, and times by page and kind of place. */
const openReadings = z.strictObject({
  from: day,
  until: day,
  pages: z.array(z.strictObject({ page: text, site: times, offline: times, kiosk: times })),
});

/** The settings of the whole site (cài đặt). */
export const settings = z.strictObject({
  /** Public address of the site without a final slash, from `SITE_URL`. */
  siteUrl: formed('origin', (text) => URL.canParse(text) && !text.endsWith('/')),
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
  /** Public holidays; not in any order. */
  closedDays: z.array(closedDays).default([]),
  /** On which terms the open data may be used again. */
  dataLicence: z.strictObject({ name: text, url: httpsUrl.optional() }).optional(),
  /** The month's report of teams, where the province has a form of its own. */
  reportForm: reportForm.optional(),
  /** Guides whose poster the whole province hangs up in a month, `YYYY-MM`; not in any order. */
  postersOfMonths: z.array(z.strictObject({ month, guide: id })).default([]),
  /** Only where the province gives it away. */
  readings: openReadings.optional(),
  officialPortal: httpsUrl.default('https://dichvucong.gov.vn'),
});
export type Settings = z.infer<typeof settings>;
