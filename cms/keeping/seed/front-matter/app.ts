import { z } from 'zod';
import { app } from '../../../../content/schema/app.ts';
import { slug, text } from '../../../../content/schema/primitives.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { validate } from '../faults.ts';
import { toRichText } from '../markdown/rich-text.ts';
import { namedSections } from '../markdown/sections.ts';
import { type MarkdownFile } from '../markdown/source.ts';
import { type FileContext } from './context.ts';
import {
  checkOf,
  checksOfFacts,
  datedOn,
  checks,
  linkReference,
  madeOfDatedPage,
  officialPage,
  origins,
  sourcesOf,
} from './shared.ts';

/** Front matter of `apps/<slug>.md`. */
export const appFrontMatter = app.omit({ ...madeOfDatedPage, uses: true, fakes: true }).extend({
  icon: text.describe('a name of `look/icons` that no other app has'),
  topic: slug.optional().describe('the slug of a topic'),
  links: z.array(linkReference).default([]),
  ...origins,
  ...datedOn,
  check: checks,
});

const sectionTitles = ['Làm được gì', 'Coi chừng đồ giả'] as const;

const linkKinds = {
  'app-android': 'android',
  'app-ios': 'ios',
  site: 'web',
  document: 'web',
} as const;

/** An application or service as the CMS takes it. */
export function toApp(file: MarkdownFile, context: FileContext) {
  const { slug: own, refer, report } = context;
  const data = validate(appFrontMatter, file.data, report);
  const sections = namedSections(file.text, sectionTitles, report);
  const uses = toRichText(sections['Làm được gì'], context);
  if (!uses) report('text', 'a section "# Làm được gì" with text', 'none');
  const fakes = toRichText(sections['Coi chừng đồ giả'], context);
  if (!data) return undefined;

  const { facts, sources, check, topic, links, changedOn, checkedOn, reviewBy, ...said } = data;
  const pages = links.flatMap((link, at) => officialPage(link, `links.${at}`, context) ?? []);
  return {
    ...said,
    slug: own,
    topic: topic && refer('topics', topic, 'topic'),
    links: pages.flatMap(({ url, label, link }) =>
      link.kind === 'hotline' ? [] : [{ kind: linkKinds[link.kind], url, label }],
    ),
    uses,
    fakes,
    changedAt: noonOf(changedOn),
    checkedOn: noonOf(checkedOn),
    reviewBy: noonOf(reviewBy),
    sources: sourcesOf({ facts, sources }, context),
    checks: [
      ...check,
      ...checksOfFacts(facts, context),
      ...pages.flatMap(({ link }) => checkOf('links', link)),
    ],
  };
}
