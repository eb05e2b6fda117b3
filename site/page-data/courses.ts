import type { Course } from '../../content/schema/course.ts';
import type { Lesson } from '../../content/schema/lesson.ts';
import type { Lookup } from './lookup.ts';

/** A lesson in the course that it belongs to. */
export interface Placed {
  lesson: Lesson;
  course?: Course;
  /** From 1. */
  at: number;
  /** All lessons of its course, in their order. */
  all: Lesson[];
}

/** The lessons of a course that are public, in its order. */
export function lessonsOf(course: Course, { lessons }: Lookup): Lesson[] {
  return course.lessons.flatMap((id) => lessons.get(id) ?? []);
}

/** Finds where a lesson stands; one that no course has stands alone. */
export function placeOf(lesson: Lesson, lookup: Lookup): Placed {
  const course = lookup.snapshot.courses.find(({ lessons }) => lessons.includes(lesson.id));
  const all = course ? lessonsOf(course, lookup) : [lesson];
  return { lesson, at: all.indexOf(lesson) + 1, all, ...(course && { course }) };
}
