import { z } from 'zod';
import { day, id, instant, slug, source, text } from './primitives.ts';
import { refersTo } from './reference.ts';

/** A part of the class, on the teacher's side: what to say, to do and to ask back. */
const lessonStep = z.strictObject({
  minutes: z.int().min(1).max(120),
  say: text,
  do: text,
  ask: text.optional(),
});

/** A thing that is done differently on the two kinds of telephones. */
const onPhones = z.strictObject({ task: text, iphone: text, android: text });

/** A lesson of a class, and of who learns alone (bài học), at `/hoc/<slug>/`. */
export const lesson = z.strictObject({
  id,
  slug,
  updatedAt: instant,
  title: text,
  /** The thing that one can do after it. */
  aim: text,
  icon: text.optional(),
  minutes: z.int().min(5).max(240),
  /** The skill of the official list that it teaches. */
  skill: text.optional(),
  /** The codes of the national frame, as it writes them: "1.2". */
  codes: z.array(text).max(10).default([]),
  /** The things that learners bring along. */
  bring: z.array(text).max(8).default([]),
  /** The things that the teacher has ready for it, with how many. */
  materials: z.array(text).max(10).default([]),
  /** The parts to read: a heading, and a few sentences. */
  reading: z
    .array(z.strictObject({ title: text, text }))
    .min(1)
    .max(6),
  steps: z.array(lessonStep).min(1).max(12),
  phones: z.array(onPhones).max(6).default([]),
  practices: z.array(refersTo('practices')).default([]),
  guides: z.array(refersTo('guides')).default([]),
  quiz: refersTo('quizzes').optional(),
  /** The things that a learner tells back in their own words. */
  tellBack: z.array(text).max(8).default([]),
  homework: z.array(text).max(6).default([]),
  /** The few sentences to keep in mind: they stand on the learner's card. */
  keep: z.array(text).min(1).max(4),
  reviewBy: day.optional(),
  sources: z.array(source).default([]),
});
export type Lesson = z.infer<typeof lesson>;
