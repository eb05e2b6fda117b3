import type { z } from 'zod';
import type { lesson } from '../../../content/schema/lesson.ts';
import type { Lesson as LessonRow } from '../../payload-types.ts';
import type { BothWays } from './both-ways.ts';
import { dayOf, idOf, idsOf, noonOf, some, sourcesOf } from './values.ts';
import { lines } from './ways.ts';

/** A lesson (bài học) as the public may know it. */
function lessonOf(row: LessonRow): z.input<typeof lesson> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    title: row.title,
    aim: row.aim,
    icon: some(row.icon),
    minutes: row.minutes,
    skill: some(row.skill),
    codes: row.codes ?? [],
    bring: lines.out(row.bring),
    materials: lines.out(row.materials),
    reading: (row.reading ?? []).map(({ title, text }) => ({ title, text })),
    steps: (row.steps ?? []).map(({ minutes, say, do: deed, ask }) => ({
      minutes,
      say,
      do: deed,
      ask: some(ask),
    })),
    phones: (row.phones ?? []).map(({ task, iphone, android }) => ({ task, iphone, android })),
    practices: idsOf(row.practices),
    guides: idsOf(row.guides),
    quiz: idOf(row.quiz),
    tellBack: lines.out(row.tellBack),
    homework: lines.out(row.homework),
    keep: lines.out(row.keep),
    reviewBy: dayOf(row.reviewBy),
    sources: sourcesOf(row.sources),
  };
}

/** The ways of lessons. */
export const lessonWays: BothWays<'lessons'> = {
  toRecord: lessonOf,
  toRow: ({ bring, materials, tellBack, homework, keep, reviewBy, ...lesson }) => ({
    ...lesson,
    bring: lines.back(bring),
    materials: lines.back(materials),
    tellBack: lines.back(tellBack),
    homework: lines.back(homework),
    keep: lines.back(keep),
    reviewBy: noonOf(reviewBy),
  }),
};
