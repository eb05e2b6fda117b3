import type { z } from 'zod';
import type { branches, guide, handout, prepared, urgent } from '../../../content/schema/guide.ts';
import type { Guide as GuideRow } from '../../payload-types.ts';
import type { BothWays } from './both-ways.ts';
import { stateOf } from './rich-text/back.ts';
import { suggestPrepared } from './suggest-prepared.ts';
import { pictureOf } from './picture.ts';
import { blocksOf } from './rich-text/blocks.ts';
import {
  askedOf,
  dayOf,
  idOf,
  idsOf,
  linkOf,
  noonOf,
  publishedOf,
  some,
  sourcesOf,
} from './values.ts';

/** Fields that nobody has filled in are taken from the words. */
function preparedOf(row: NonNullable<GuideRow['prepare']>[number]): z.input<typeof prepared> {
  const suggested = suggestPrepared(row.text);
  return {
    text: row.text,
    note: some(row.note),
    kind: row.kind ?? suggested.kind,
    drawing: some(row.drawing) ?? suggested.drawing,
    alternative: row.alternative ? row.alternative === 'yes' : suggested.alternative,
    only: onlyOf(row),
  };
}

type Step = NonNullable<GuideRow['steps']>[number];

function screensOf(rows: Step['screens']): string[] | undefined {
  const ids = idsOf(rows?.map(({ screen }) => screen));
  return ids.length > 0 ? ids : undefined;
}

/** Without numbers and words nothing is urgent. */
function urgentOf({ urgentHotlines, urgentNote }: GuideRow): z.input<typeof urgent> | undefined {
  const hotlines = idsOf(urgentHotlines);
  const note = some(urgentNote);
  return hotlines.length > 0 || note ? { hotlines, note } : undefined;
}

/** Without any words of its own everything is made from the guide. */
function handoutOf(row: GuideRow): z.input<typeof handout> | undefined {
  const written = {
    headline: some(row.leafletTitle),
    steps: (row.leafletSteps ?? []).map((step) => step.text),
    speaker: some(row.speakerText),
    zalo: some(row.zaloText),
  };
  const { headline, steps, speaker, zalo } = written;
  return (headline ?? speaker ?? zalo) || steps.length > 0 ? written : undefined;
}

const onlyOf = ({ only }: Pick<Step, 'only'>) => (only?.length ? only : undefined);

/** Without a question nothing is asked. */
function branchesOf(row: GuideRow['branches']): z.input<typeof branches> | undefined {
  const question = some(row?.question);
  if (!question) return undefined;
  return {
    question,
    answers: (row?.answers ?? []).map(({ sign, label, note, drawing, guide }) => ({
      sign,
      label,
      note: some(note),
      drawing: some(drawing),
      guide: idOf(guide),
    })),
  };
}

/** A guide (hướng dẫn) as the public may know it. */
function guideOf(row: GuideRow): z.input<typeof guide> {
  return {
    ...publishedOf(row),
    title: row.title,
    summary: row.summary,
    topic: idOf(row.topic) ?? '',
    commune: idOf(row.commune),
    icon: some(row.icon),
    order: row.order ?? 0,
    urgent: urgentOf(row),
    apps: idsOf(row.apps),
    audience: row.audience ?? [],
    time: some(row.time),
    cost: some(row.cost),
    where: some(row.where),
    branches: branchesOf(row.branches),
    prepare: (row.prepare ?? []).map(preparedOf),
    steps: (row.steps ?? []).map((step) => ({
      title: step.title,
      body: blocksOf(step.body),
      picture: pictureOf(step.picture),
      screens: screensOf(step.screens),
      warning: some(step.warning),
      done: some(step.done),
      stuck: some(step.stuck),
      recording: idOf(step.recording),
      only: onlyOf(step),
    })),
    help: blocksOf(row.help),
    officialLink: linkOf(row.officialLink),
    faq: (row.faq ?? []).map(({ question, answer }) => ({ question, answer: blocksOf(answer) })),
    recording: idOf(row.recording),
    related: idsOf(row.related),
    handout: handoutOf(row),
    askBack: askedOf(row.askBack),
    owner: some(row.owner),
    changedAt: row.changedAt ?? undefined,
    checkedOn: dayOf(row.checkedOn),
    reviewBy: dayOf(row.reviewBy),
    sources: sourcesOf(row.sources),
  };
}

/** The ways of guides. */
export const guideWays: BothWays<'guides'> = {
  toRecord: guideOf,
  toRow: ({ urgent, steps, help, faq, prepare, handout, checkedOn, reviewBy, ...guide }) => ({
    ...guide,
    leafletTitle: handout?.headline,
    leafletSteps: handout?.steps.map((text) => ({ text })),
    speakerText: handout?.speaker,
    zaloText: handout?.zalo,
    urgentHotlines: urgent?.hotlines,
    urgentNote: urgent?.note,
    prepare: prepare.map(({ alternative, ...each }) => ({
      ...each,
      alternative: alternative ? 'yes' : 'no',
    })),
    steps: steps.map(({ body, picture, screens, ...step }) => ({
      ...step,
      body: stateOf(body),
      picture: picture && { ...picture, source: picture.type },
      screens: screens?.map((screen) => ({ screen })),
    })),
    help: stateOf(help),
    faq: faq.map(({ question, answer }) => ({ question, answer: stateOf(answer) })),
    checkedOn: noonOf(checkedOn),
    reviewBy: noonOf(reviewBy),
  }),
};
