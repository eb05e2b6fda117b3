import { z } from 'zod';
import { course } from '../../../../content/schema/course.ts';
import { lesson } from '../../../../content/schema/lesson.ts';
import { slug } from '../../../../content/schema/primitives.ts';
import { lines } from '../../../publishing/export/ways.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { type FileContext } from './context.ts';
import { checksOfReported, made, origins, sourcesOf } from './shared.ts';

/** An entry of `lessons/<slug>.yaml`. */
export const lessonEntry = lesson.omit(made).extend({
  practices: z.array(slug).default([]),
  guides: z.array(slug).default([]),
  quiz: slug.optional(),
  ...origins,
});

/** A lesson as the CMS takes it. */
export function toLesson(entry: z.infer<typeof lessonEntry>, context: FileContext) {
  const { facts, sources, practices, guides, quiz: asked, reviewBy, ...said } = entry;
  const { bring, materials, tellBack, homework, keep, ...plain } = said;
  return {
    ...plain,
    bring: lines.back(bring),
    materials: lines.back(materials),
    tellBack: lines.back(tellBack),
    homework: lines.back(homework),
    keep: lines.back(keep),
    practices: practices.map((each, at) => context.refer('practices', each, `practices.${at}`)),
    guides: guides.map((each, at) => context.refer('guides', each, `guides.${at}`)),
    quiz: asked && context.refer('quizzes', asked, 'quiz'),
    reviewBy: noonOf(reviewBy),
    sources: sourcesOf({ facts, sources }, context),
    checks: checksOfReported(facts, context),
  };
}

/** An entry of `courses/<slug>.yaml`. */
export const courseEntry = course
  .omit(made)
  .extend({ lessons: z.array(slug).min(1).describe('at least one'), ...origins });

/** A course as the CMS takes it. */
export function toCourse(entry: z.infer<typeof courseEntry>, context: FileContext) {
  const { facts, sources, lessons, before, rules, ...said } = entry;
  return {
    ...said,
    lessons: lessons.map((each, at) => context.refer('lessons', each, `lessons.${at}`)),
    before: lines.back(before),
    rules: lines.back(rules),
    sources: sourcesOf({ facts, sources }, context),
    checks: checksOfReported(facts, context),
  };
}
