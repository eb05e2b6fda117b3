import type { z } from 'zod';
import type { quiz } from '../../../content/schema/quiz.ts';
import type { Quiz as QuizRow } from '../../payload-types.ts';
import type { BothWays } from './both-ways.ts';
import { dayOf, idOf, noonOf, some, sourcesOf } from './values.ts';

/** A quiz (đố vui) as the public may know it. */
function quizOf(row: QuizRow): z.input<typeof quiz> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    title: row.title,
    summary: row.summary,
    icon: some(row.icon),
    topic: idOf(row.topic),
    order: row.order ?? 0,
    questions: (row.questions ?? []).map(
      ({ situation, ask, screen, drawing, choices, unsure }) => ({
        situation,
        ask,
        screen: idOf(screen),
        drawing: some(drawing),
        choices: (choices ?? []).map(({ text, safe, answer }) => ({
          text,
          safe: safe ?? false,
          answer,
        })),
        unsure,
      }),
    ),
    guide: idOf(row.guide),
    reviewBy: dayOf(row.reviewBy),
    sources: sourcesOf(row.sources),
  };
}

/** The ways of quizzes. */
export const quizWays: BothWays<'quizzes'> = {
  toRecord: quizOf,
  toRow: ({ reviewBy, ...quiz }) => ({ ...quiz, reviewBy: noonOf(reviewBy) }),
};
