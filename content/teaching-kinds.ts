import { fixed } from './addresses.ts';
import type { Kind } from './kind.ts';
import type { RecordKind } from './record-kind.ts';
import { course } from './schema/course.ts';
import { lesson } from './schema/lesson.ts';
import { practice } from './schema/practice.ts';
import { quiz } from './schema/quiz.ts';

/** The kinds that teams teach with: what is practised, tried and learned. */
export const teachingKinds = {
  practices: {
    schema: practice,
    collection: 'practices',
    noun: 'bài tập',
    title: 'title',
    written: {
      title: 'title',
      summary: 'text',
      task: 'text',
      steps: {
        say: 'text',
        free: 'text',
        why: 'text',
        card: 'line',
        answers: { text: 'text' },
        teach: { do: 'text', ask: 'text' },
      },
      end: { title: 'line', text: 'text' },
    },
    names: ['icon'],
    addedLater: true,
    linked: true,
    namedOnce: true,
    replaceable: true,
  },
  quizzes: {
    schema: quiz,
    collection: 'quizzes',
    noun: 'bài đố vui',
    title: 'title',
    times: { reviewBy: 'changes' },
    written: {
      title: 'title',
      summary: 'text',
      questions: {
        situation: 'text',
        ask: 'line',
        choices: { text: 'line', answer: 'text' },
        unsure: 'text',
      },
    },
    names: ['icon'],
    addedLater: true,
    linked: true,
    reviewed: true,
    namedOnce: true,
    replaceable: true,
  },
  lessons: {
    schema: lesson,
    collection: 'lessons',
    noun: 'bài học',
    title: 'title',
    times: { reviewBy: 'changes' },
    written: {
      title: 'title',
      aim: 'text',
      bring: { text: 'line' },
      materials: { text: 'line' },
      reading: { title: 'line', text: 'text' },
      steps: { say: 'text', do: 'text', ask: 'text' },
      phones: { task: 'line', iphone: 'text', android: 'text' },
      tellBack: { text: 'line' },
      homework: { text: 'line' },
      keep: { text: 'line' },
    },
    names: ['icon', 'skill', 'codes'],
    addedLater: true,
    linked: true,
    reviewed: true,
    namedOnce: true,
    replaceable: true,
  },
  courses: {
    schema: course,
    collection: 'courses',
    noun: 'lớp học',
    title: 'title',
    written: {
      title: 'title',
      summary: 'text',
      before: { text: 'line' },
      rules: { text: 'line' },
    },
    addedLater: true,
    namedOnce: true,
    shownOn: fixed.lessons,
  },
} as const satisfies Partial<Record<RecordKind, Kind>>;
