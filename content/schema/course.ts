import { z } from 'zod';
import { id, instant, slug, source, text } from './primitives.ts';
import { refersTo } from './reference.ts';

/** Lessons in their order (lớp học): a path on `/hoc/`, and what their teachers keep to. */
export const course = z.strictObject({
  id,
  slug,
  updatedAt: instant,
  title: text,
  summary: text,
  lessons: z.array(refersTo('lessons')).default([]),
  /** The things to look at before a class begins: Wi-Fi, batteries, who has VNeID. */
  before: z.array(text).max(10).default([]),
  /** The rules that teachers keep to, whatever they teach. */
  rules: z.array(text).max(6).default([]),
  sources: z.array(source).default([]),
});
export type Course = z.infer<typeof course>;
