import { z } from 'zod';
import { address, instant, slug, text } from '../../../../content/schema/primitives.ts';
import { validate } from '../faults.ts';
import { toRichText } from '../markdown/rich-text.ts';
import { type MarkdownFile } from '../markdown/source.ts';
import { type FileContext } from './context.ts';

/** Front matter of `notices/<slug>.md`; the text below it is the notice itself. */
export const noticeFrontMatter = z.strictObject({
  title: text,
  summary: text,
  level: z.enum(['urgent', 'care', 'info']),
  communes: z.array(slug).default([]),
  startsAt: instant,
  endsAt: instant.optional(),
  link: z.strictObject({ address, label: text }).optional(),
});

/** A notice as the CMS takes it. */
export function toNotice(file: MarkdownFile, context: FileContext) {
  const data = validate(noticeFrontMatter, file.data, context.report);
  const body = toRichText(file.text, context);
  if (!data) return undefined;
  if (data.link) context.linkTo(data.link.address, 'link.address');
  return {
    ...data,
    slug: context.slug,
    communes: data.communes.map((commune, at) =>
      context.refer('communes', commune, `communes.${at}`),
    ),
    body,
  };
}
