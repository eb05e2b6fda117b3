import { z } from 'zod';
import { hotline } from '../../../../content/schema/hotline.ts';
import { phone, slug } from '../../../../content/schema/primitives.ts';
import { type FileContext } from './context.ts';
import { checkOf, checks, made, officialLink } from './shared.ts';

/** An entry of `hotlines.yaml`. YAML may give a number without quotes. */
export const hotlineEntry = hotline.omit(made).extend({
  number: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), phone),
  link: slug.describe('the confirmed number that it is'),
  fallback: hotline.shape.fallback.describe('for those who have nobody nearer to ask'),
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
