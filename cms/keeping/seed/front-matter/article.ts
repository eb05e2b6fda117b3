import { z } from 'zod';
import { article } from '../../../../content/schema/article.ts';
import { slug } from '../../../../content/schema/primitives.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { validate } from '../faults.ts';
import { toRichText } from '../markdown/rich-text.ts';
import { namedSections } from '../markdown/sections.ts';
import { type MarkdownFile } from '../markdown/source.ts';
import { type FileContext } from './context.ts';
import { marksOf } from './days.ts';
import {
  checkOf,
  checksOfFacts,
  datedOn,
  datedChecks,
  linkReference,
  madeOfDatedPage,
  officialPage,
  origins,
  sourcesOf,
} from './shared.ts';

/** Front matter of the file of an article. */
export const articleFrontMatter = article
  .omit({ ...madeOfDatedPage, meaning: true, body: true, attachments: true })
  .extend({
    topic: slug.optional().describe('the slug of a topic'),
    expiresOn: article.shape.expiresOn.describe('the last day on which it holds'),
    officialLink: linkReference.optional(),
    related: z.array(slug).default([]).describe('slugs of guides'),
    ...origins,
    ...datedOn,
    check: datedChecks,
  });

const sectionTitles = ['Nghĩa là gì với bà con', 'Nội dung chính'] as const;

/** A policy article as the CMS takes it. */
export function toArticle(file: MarkdownFile, context: FileContext) {
  const { slug: own, refer, report } = context;
  const data = validate(articleFrontMatter, file.data, report);
  const sections = namedSections(file.text, sectionTitles, report);
  const place = { ...context, headings: true };
  const meaning = toRichText(sections['Nghĩa là gì với bà con'], place);
  if (!meaning) report('text', 'a section "# Nghĩa là gì với bà con" with text', 'none');
  const body = toRichText(sections['Nội dung chính'], place);
  if (!data) return undefined;

  const {
    facts,
    sources,
    check,
    topic,
    related,
    officialLink,
    changedOn,
    checkedOn,
    reviewBy,
    ...said
  } = data;
  const page = officialLink && officialPage(officialLink, 'officialLink', context);
  return {
    ...said,
    slug: own,
    topic: topic && refer('topics', topic, 'topic'),
    related: related.map((guide, at) => refer('guides', guide, `related.${at}`)),
    issuedOn: noonOf(said.issuedOn),
    effectiveOn: noonOf(said.effectiveOn),
    expiresOn: noonOf(said.expiresOn),
    changedAt: noonOf(changedOn),
    checkedOn: noonOf(checkedOn),
    reviewBy: noonOf(reviewBy),
    officialLink: page && { url: page.url, label: page.label },
    meaning,
    body,
    sources: sourcesOf({ facts, sources }, context),
    checks: [
      ...marksOf({ check, facts, reviewBy }, context),
      ...checksOfFacts(facts, context),
      ...checkOf('officialLink', page?.link),
    ],
  };
}
