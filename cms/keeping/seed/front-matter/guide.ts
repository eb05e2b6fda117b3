import { z } from 'zod';
import { branchFaults, type BranchFaultCode } from '../../../../content/branches/faults.ts';
import {
  answer,
  answerSigns,
  branches,
  guide,
  type AnswerSign,
} from '../../../../content/schema/guide.ts';
import { phone, slug, text } from '../../../../content/schema/primitives.ts';
import { isIconName } from '../../../../look/icons/icon.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { validate } from '../faults.ts';
import { richText } from '../../../base/editor/lexical.ts';
import { plainWords, takeCallouts, takePicture, toRichText } from '../markdown/rich-text.ts';
import { namedSections, reportText, splitAtHeadings, type Section } from '../markdown/sections.ts';
import { written, type MarkdownFile, type Passage } from '../markdown/source.ts';
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
import { reportTimeAndCost } from './time-and-cost.ts';

/** Front matter of `guides/<slug>.md`. */
const guideFrontMatter = guide
  .omit({ ...madeOfDatedPage, commune: true, steps: true, help: true, faq: true, recording: true })
  .extend({
    topic: slug,
    /** Only where that of the topic does not tell the guide apart. */
    icon: text.refine(isIconName, 'the name of an icon of look/icons').optional(),
    urgent: z.strictObject({ hotlines: z.array(phone).min(1), note: text.optional() }).optional(),
    branches: branches
      .extend({
        answers: z
          .array(answer.extend({ guide: slug.optional() }))
          .min(2)
          .max(answerSigns.length),
      })
      .optional(),
    apps: z.array(slug).default([]),
    /**
     * The ones of these two that make no sense here: nobody handles anything, or each matter has
     * its own.
     */
    needsNo: z.array(z.enum(['time', 'cost'])).default([]),
    officialLink: linkReference.optional(),
    related: z.array(slug).default([]),
    ...origins,
    ...datedOn,
    check: datedChecks,
  });

const sectionTitles = ['Các bước', 'Hỏi ai', 'Hỏi đáp'] as const;

/** A guide as the CMS takes it. */
export function toGuide(file: MarkdownFile, context: FileContext) {
  const { slug: own, refer } = context;
  const data = validate(guideFrontMatter, file.data, context.report);
  const sections = namedSections(file.text, sectionTitles, context.report);
  const steps = partsOf(sections['Các bước'], context).map((part) => toStep(part, context));
  if (steps.length === 0)
    context.report('text', 'a section "# Các bước" with at least one "## step"', 'none');
  const help = toRichText(sections['Hỏi ai'], context);
  const faq = partsOf(sections['Hỏi đáp'], context).map((part) => toAnswer(part, context));
  if (!data) return undefined;

  const {
    facts,
    sources,
    check,
    topic,
    apps,
    related,
    changedOn,
    checkedOn,
    reviewBy,
    officialLink,
    prepare,
    urgent,
    handout,
    branches: asked,
    needsNo,
    ...said
  } = data;
  for (const { field, code, sign } of branchFaults({
    branches: asked,
    steps,
    prepare,
    urgent: urgent !== undefined,
  }))
    context.report(field, expectedOf[code], sign || 'none');
  reportTimeAndCost(data, needsNo, context);
  const page = officialLink && officialPage(officialLink, 'officialLink', context);
  return {
    ...said,
    slug: own,
    prepare: prepare.map((each) => ({
      ...each,
      alternative: each.alternative ? ('yes' as const) : ('no' as const),
    })),
    topic: refer('topics', topic, 'topic'),
    urgentHotlines: urgent?.hotlines.map((number, at) =>
      refer('hotlines', number, `urgent.hotlines.${at}`),
    ),
    urgentNote: urgent?.note,
    leafletTitle: handout?.headline,
    leafletSteps: handout?.steps.map((text) => ({ text })),
    speakerText: handout?.speaker,
    zaloText: handout?.zalo,
    branches: asked && {
      question: asked.question,
      answers: asked.answers.map(({ guide: to, ...each }, at) => ({
        ...each,
        guide: to && refer('guides', to, `branches.answers.${at}.guide`),
      })),
    },
    apps: apps.map((app, at) => refer('apps', app, `apps.${at}`)),
    related: related.map((guide, at) => refer('guides', guide, `related.${at}`)),
    changedAt: noonOf(changedOn),
    checkedOn: noonOf(checkedOn),
    reviewBy: noonOf(reviewBy),
    officialLink: page && { url: page.url, label: page.label },
    steps,
    help,
    faq,
    sources: sourcesOf({ facts, sources }, context),
    checks: [
      ...marksOf({ check, facts, reviewBy }, context),
      ...checksOfFacts(facts, context),
      ...checkOf('officialLink', page?.link),
    ],
  };
}

/** The words for what is expected instead of each fault. */
const expectedOf: Record<BranchFaultCode, string> = {
  unworded: 'a question',
  few: 'two to four answers',
  urgent: 'no question beside calls that are urgent',
  twice: 'a sign that no other answer has',
  nowhere: 'a guide, or a step with > [!ONLY] and the sign of the answer',
  unknown: 'the sign of an answer',
  unseen: 'the sign of an answer that leads to no other guide',
};

function partsOf(section: Section | undefined, { report }: FileContext): Section[] {
  if (!section) return [];
  const { before, sections } = splitAtHeadings(section, 2);
  reportText(before, `a heading "## …" below "# ${section.title}"`, report);
  return sections;
}

const pictureAddress = /^(?<kind>drawing|screen):(?<id>[a-z0-9-]+)$/;

function toStep(section: Section, context: FileContext) {
  const warning = takeWords(section, 'WARNING', context);
  const done = takeWords(warning.rest, 'DONE', context);
  const stuck = takeWords(done.rest, 'STUCK', context);
  const only = takeWords(stuck.rest, 'ONLY', context);
  const { ids, rest: text } = takePictures(only.rest);
  const drawing = ids.drawing[0];
  return {
    title: section.title,
    body: toRichText(text, context),
    picture: drawing ? ({ source: 'drawing', drawing } as const) : undefined,
    screens: ids.screen.map((screen) => ({
      screen: context.refer('screens', screen, `line ${section.at}`),
    })),
    warning: warning.words,
    done: done.words,
    stuck: stuck.words,
    only: only.words === undefined ? undefined : signsIn(only.words, section, context),
  };
}

/** The signs of answers, as `a b`. */
function signsIn(words: string, { at }: Section, { report }: FileContext): AnswerSign[] {
  const signs = words.split(' ');
  const known = answerSigns.filter((sign) => signs.includes(sign));
  if (known.length !== signs.length)
    report(`line ${at}`, `signs of answers (${answerSigns.join(' ')})`, JSON.stringify(words));
  return known;
}

/** Takes the callout of a name out of a step; a second one, or one that is not in plain words, is reported. */
function takeWords(
  { at, ...passage }: Passage & Pick<Section, 'at'>,
  name: 'WARNING' | 'DONE' | 'STUCK' | 'ONLY',
  { report }: FileContext,
) {
  const { taken, rest } = takeCallouts(passage, name);
  const words = taken[0] && plainWords(taken[0]);
  if (taken.length > (words === undefined ? 0 : 1))
    report(
      `line ${at}`,
      `one > [!${name}] a step, in plain words`,
      JSON.stringify(taken.map(({ source, blocks }) => written(blocks, source))),
    );
  return { words, rest: { ...rest, at } };
}

/** Takes the drawing and the screens off that a step begins with; anything else stays, and is reported. */
function takePictures(passage: Passage) {
  const ids = { drawing: [] as string[], screen: [] as string[] };
  const most = { drawing: 1, screen: 3 };
  let rest = passage;
  for (;;) {
    const taken = takePicture(rest);
    const { kind, id } = pictureAddress.exec(taken.picture?.url ?? '')?.groups ?? {};
    const own = kind === 'drawing' || kind === 'screen' ? kind : undefined;
    if (!own || !id || taken.picture?.alt || ids[own].length === most[own]) return { ids, rest };
    ids[own].push(id);
    rest = taken.rest;
  }
}

function toAnswer(section: Section, context: FileContext) {
  const answer = toRichText(section, context);
  if (!answer) context.report(`line ${section.at}`, 'an answer below the question', 'none');
  return { question: section.title, answer: answer ?? richText([]) };
}
