import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { commune } from '../../../content/schema/commune.ts';
import { formerUnit } from '../../../content/schema/former-unit.ts';
import { day, phone, slug, source, text } from '../../../content/schema/primitives.ts';

/** A commune-level unit of today; office hours and phone are filled in by its editors. */
const seedCommune = commune.pick({
  slug: true,
  code: true,
  name: true,
  short: true,
  type: true,
  altSpelling: true,
  note: true,
});
export type SeedCommune = z.infer<typeof seedCommune>;

/** A former commune, ward, town or district; other units are named by their slugs. */
const seedFormerUnit = formerUnit
  .pick({ slug: true, kind: true, code: true, name: true, formerProvince: true })
  .extend({
    district: slug.optional(),
    validUntil: day,
    now: z
      .array(z.strictObject({ commune: slug, part: z.enum(['all', 'part', 'unchanged']) }))
      .min(1),
  });
export type SeedFormerUnit = z.infer<typeof seedFormerUnit>;

/**
 * A fact to state. A `confirmed` one stands on a clear source of today. A `reported` one was
 * read in one place that is older, translated, of another province or read in part: a page that uses
 * it gets a mark for editors. Others are not published. `note` is for editors.
 */
const fact = z.strictObject({
  id: slug,
  topic: text,
  /** A law or official rule; an amount, date or limit; or what an app or office showed on a day. */
  class: z.enum(['rule', 'number', 'observed']).optional(),
  certainty: z.enum(['confirmed', 'reported', 'not confirmed', 'not established']),
  statement: text,
  source: source.optional(),
  /** The last day on which it holds, where that is known: what states it is read again before. */
  until: day.optional(),
  note: text.optional(),
});
export type Fact = z.infer<typeof fact>;

const linkFields = {
  id: slug,
  name: text,
  confirmed: z.boolean(),
  owner: text,
  /** The place where the address or the number was read. */
  source: text.optional(),
  note: text.optional(),
  /** The test an editor should make before trusting it; it marks every page that shows the link. */
  check: text.optional(),
};

/** An official address, store page, document or number. Only a `confirmed` one is shown. */
const officialLink = z.discriminatedUnion('kind', [
  z.strictObject({ ...linkFields, kind: z.literal('hotline'), number: phone.optional() }),
  z.strictObject({
    ...linkFields,
    kind: z.enum(['site', 'app-android', 'app-ios', 'document']),
    url: z.url().optional(),
  }),
]);
export type OfficialLink = z.infer<typeof officialLink>;

/** The 64 communes and wards since 2025-07-01. */
export const readCommunes = (): SeedCommune[] => read('communes', seedCommune);

/** The 16 former districts, then the 165 former communes, wards and towns. */
export const readFormerUnits = (): SeedFormerUnit[] => read('former-units', seedFormerUnit);

export const readFacts = (): Fact[] =>
  readdirSync(new URL('./data/facts/', import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => read(`facts/${name.slice(0, -'.json'.length)}`, fact));

export const readOfficialLinks = (): OfficialLink[] => read('official-links', officialLink);

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema>[] {
  const file = new URL(`./data/${name}.json`, import.meta.url);
  return z.array(schema).parse(JSON.parse(readFileSync(file, 'utf8')));
}
