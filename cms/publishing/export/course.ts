import type { z } from 'zod';
import type { course } from '../../../content/schema/course.ts';
import type { Course as CourseRow } from '../../payload-types.ts';
import type { BothWays } from './both-ways.ts';
import { idsOf, sourcesOf } from './values.ts';
import { lines } from './ways.ts';

/** A course (lớp học) as the public may know it. */
function courseOf(row: CourseRow): z.input<typeof course> {
  return {
    id: row.id,
    slug: row.slug,
    updatedAt: row.updatedAt,
    title: row.title,
    summary: row.summary,
    lessons: idsOf(row.lessons),
    before: lines.out(row.before),
    rules: lines.out(row.rules),
    sources: sourcesOf(row.sources),
  };
}

/** The ways of courses. */
export const courseWays: BothWays<'courses'> = {
  toRecord: courseOf,
  toRow: ({ before, rules, ...course }) => ({
    ...course,
    before: lines.back(before),
    rules: lines.back(rules),
  }),
};
