import type { z } from 'zod';
import type { guide } from '../../content/schema/guide.ts';
import type { Guide as GuideRow } from '../payload-types.ts';
import { pictureOf } from './picture.ts';
import { blocksOf } from './rich-text/blocks.ts';
import { dayOf, idOf, idsOf, linkOf, publishedOf, some, sourcesOf } from './values.ts';

/** A guide (hướng dẫn) as the public may know it. */
export function guideOf(row: GuideRow): z.input<typeof guide> {
  return {
    ...publishedOf(row),
    title: row.title,
    summary: row.summary,
    topic: idOf(row.topic) ?? '',
    apps: idsOf(row.apps),
    audience: row.audience ?? [],
    time: some(row.time),
    cost: some(row.cost),
    where: some(row.where),
    prepare: (row.prepare ?? []).map(({ text, note }) => ({ text, note: some(note) })),
    steps: (row.steps ?? []).map((step) => ({
      title: step.title,
      body: blocksOf(step.body),
      picture: pictureOf(step.picture),
      warning: some(step.warning),
    })),
    help: blocksOf(row.help),
    officialLink: linkOf(row.officialLink),
    faq: (row.faq ?? []).map(({ question, answer }) => ({ question, answer: blocksOf(answer) })),
    recording: idOf(row.recording),
    related: idsOf(row.related),
    owner: some(row.owner),
    reviewBy: dayOf(row.reviewBy),
    sources: sourcesOf(row.sources),
  };
}
