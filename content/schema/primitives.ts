import { z } from 'zod';
import { languages } from '../languages.ts';
import { holdsNumber, isVietnamesePhone } from '../text/phone.ts';
import { formed } from './form.ts';

/** A document's own id, the same on both databases; never shown. */
export const id = z.string().min(1);

/** The last part of an address: lower-case ASCII words joined by single hyphens. */
export const slug = formed('slug', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Text that says something; the export has already put it into NFC. */
export const text = z.string().trim().min(1);

/** Text that has no telephone number in it: those of people stand with their team, where they agreed. */
export const textWithoutNumber = formed('noNumber', (said) => !holdsNumber(said), text);

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A month, `YYYY-MM`. */
export const month = formed('month', /^\d{4}-(?:0[1-9]|1[0-2])$/);

/** A point in time, ISO 8601 with offset or Z. */
export const instant = z.iso.datetime({ offset: true });

/** A link that leaves the site. */
export const httpsUrl = formed('https', (text) => URL.parse(text)?.protocol === 'https:');

/** A telephone number that can be dialled in Vietnam: digits only. */
export const phone = formed('phone', isVietnamesePhone);

export const language = z.enum(languages);

/** An address on the site: begins with `/`. */
export const address = formed('sitePath', /^\/\S*$/);

/** The source of a statement. `url` may be a copy: it is named, never shown as official. */
export const source = z.strictObject({
  document: text,
  publisher: text,
  url: z.url().optional(),
  date: z.string().optional(),
});
export type Source = z.infer<typeof source>;
