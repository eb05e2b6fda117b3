import type { z } from 'zod';
import type { practice, practiceStep } from '../../../content/schema/practice.ts';
import type { Practice as PracticeRow } from '../../payload-types.ts';
import type { BothWays, Known } from './both-ways.ts';
import { idOf, some } from './values.ts';

type SavedStep = Omit<PracticeRow['steps'][number], 'id' | 'teach'>;

/** The values read of a row of steps; a form that is being filled in has some of them. */
export type StepRow = { [Name in keyof SavedStep]?: SavedStep[Name] | undefined } & {
  teach?: { do?: string | null | undefined; ask?: string | null | undefined } | undefined;
};

/** A step of the path; what its type does not have is left out. */
export function stepOf(row: StepRow): z.input<typeof practiceStep> {
  const all = {
    say: some(row.say) ?? '',
    why: some(row.why),
    card: some(row.card),
    teach: teachOf(row.teach),
  };
  if (row.type && row.type !== 'tap')
    return {
      type: row.type,
      name: some(row.name),
      words: some(row.words) ?? '',
      go: some(row.go) ?? '',
      ...all,
    };
  return {
    type: 'tap',
    screen: idOf(row.screen) ?? '',
    element: some(row.element) ?? '',
    free: some(row.free) ?? '',
    types: some(row.types),
    answers: rowsIn(row.answers).map(({ element, text }) => ({ element, text })),
    ...all,
  };
}

/** A form says of a list without rows how many it has: none. */
function rowsIn<Row>(rows: Row[] | null | undefined): Row[] {
  return Array.isArray(rows) ? rows : [];
}

function teachOf(row: StepRow['teach']) {
  const [does, asks] = [some(row?.do), some(row?.ask)];
  return does || asks ? { do: does, ask: asks } : undefined;
}

/** A practice (bài tập) as the public may know it. */
function practiceOf(row: PracticeRow): z.input<typeof practice> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    title: row.title,
    summary: row.summary,
    kind: row.kind,
    icon: some(row.icon),
    topic: idOf(row.topic),
    guide: idOf(row.guide),
    minutes: row.minutes,
    task: row.task,
    steps: rowsIn(row.steps).map(stepOf),
    end: {
      title: row.end.title,
      text: row.end.text,
      keep: rowsIn(row.end.keep).map(({ text }) => text),
    },
  };
}

/** The ways of practices. */
export const practiceWays: BothWays<'practices'> = {
  toRecord: practiceOf,
  toRow: ({ end, ...practice }: Known<'practices'>) => ({
    ...practice,
    end: { ...end, keep: end.keep.map((text) => ({ text })) },
  }),
};
