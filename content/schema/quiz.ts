import { z } from 'zod';
import { day, id, instant, slug, source, text } from './primitives.ts';
import { refersTo } from './reference.ts';

/** One way to answer, and what is said to whoever chooses it: an answer teaches, it does not mark. */
export const quizChoice = z.strictObject({
  text,
  /** It costs nobody anything; several may be safe. */
  safe: z.boolean().default(false),
  answer: text,
});
export type QuizChoice = z.infer<typeof quizChoice>;

/** One thing that happens to people, and what they would do. */
export const quizQuestion = z.strictObject({
  situation: text,
  /** The question itself: "Thật hay lừa?", "Bà con làm gì?". */
  ask: text,
  /** The screen of a telephone that shows it. */
  screen: refersTo('screens').optional(),
  /** Id of the drawing of `look/` that shows it, where no screen does. */
  drawing: text.optional(),
  choices: z.array(quizChoice).min(2).max(4),
  /** The answer to "Chưa chắc, tôi hỏi người khác", which is never wrong. */
  unsure: text,
});

/** Questions to try oneself with (đố vui), at `/do-vui/<slug>/`. Answers stay on the device. */
export const quiz = z.strictObject({
  id,
  slug,
  updatedAt: instant,
  title: text,
  summary: text,
  icon: text.optional(),
  topic: refersTo('topics').optional(),
  /** Its place among all quizzes: small numbers first, then by title. */
  order: z.int().default(0),
  questions: z
    .array(quizQuestion)
    .min(1)
    .max(20)
    .refine((all) => all.every(({ choices }) => choices.some(({ safe }) => safe)), {
      error: 'a safe choice in every question',
    }),
  /** The guide that explains what to do. */
  guide: refersTo('guides').optional(),
  reviewBy: day.optional(),
  sources: z.array(source).default([]),
});
export type Quiz = z.infer<typeof quiz>;
