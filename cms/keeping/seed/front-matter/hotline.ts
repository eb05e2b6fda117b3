import { z } from 'zod';
import { phone, slug, text } from '../../../../content/schema/primitives.ts';
import { type FileContext } from './context.ts';
import { checkOf, checks, officialLink } from './shared.ts';

/** An entry of `hotlines.yaml`. YAML may give a number without quotes. */
export const hotlineEntry = z.strictObject({
  number: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), phone),
  name: text,
  purpose: text,
  owner: text.optional(),
  free: z.boolean().default(false),
  emergency: z.boolean().default(false),
  scam: z.boolean().default(false),
  fallback: z.boolean().default(false),
  order: z.number().int().default(0),
  /** The confirmed official number that it is. */
  link: slug,
  check: checks,
});

/** A hotline as the CMS takes it; its number must be the confirmed one. */
export function toHotline(
  { link, check, ...said }: z.infer<typeof hotlineEntry>,
  context: FileContext,
) {
  const official = officialLink(link, 'link', context);
  if (official && (official.kind !== 'hotline' || official.number !== said.number))
    context.report('number', `the number of "${link}" in official-links.json`, `"${said.number}"`);
  return { ...said, checks: [...check, ...checkOf('number', official)] };
}
