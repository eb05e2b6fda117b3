import { z } from 'zod';
import { notice } from '../../../../content/schema/notice.ts';
import { slug } from '../../../../content/schema/primitives.ts';
import { validate } from '../faults.ts';
import { toRichText } from '../markdown/rich-text.ts';
import { type MarkdownFile } from '../markdown/source.ts';
import { type FileContext } from './context.ts';
import { madeOfPage } from './shared.ts';

/** Front matter of `notices/<slug>.md`; the text below it is the notice itself. */
export const noticeFrontMatter = notice.omit({ ...madeOfPage, body: true }).extend({
  communes: z.array(slug).default([]).describe('slugs; none = the province'),
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
