import { fixed, lessonAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Course } from '../../content/schema/course.ts';
import type { Lesson } from '../../content/schema/lesson.ts';
import { learningWords } from '../words/learning.ts';
import { lessonsOf, placeOf, type Placed } from './courses.ts';
import type { Link, Row } from './frame.ts';
import { lessonSheets } from './lesson-sheets.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { practiceRow } from './practice-rows.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { quizRow } from './quizzes.ts';
import { guideRow } from './rows.ts';

/** A lesson as a stop of the path. */
export interface Stop extends Link {
  slug: string;
  at: number;
  aim: string;
  minutes: number;
  icon: string;
  /** The marks that this device keeps for its parts: what is read, tapped, answered. */
  marks: { read: string; tap: string; ask?: string };
}

export interface CourseView {
  slug: string;
  title: string;
  summary: string;
  stops: Stop[];
}

export interface LessonsData {
  courses: CourseView[];
}

export interface LessonData extends Pick<
  Lesson,
  'title' | 'aim' | 'minutes' | 'reading' | 'phones' | 'tellBack' | 'homework' | 'keep' | 'codes'
> {
  at: number;
  slug: string;
  marks: Stop['marks'];
  practices: Row[];
  guides: Row[];
  quiz?: Row;
  skill?: string;
  next?: Link;
  sheet: string;
  teaching: string;
  provenance: Provenance;
}

declare module './page.ts' {
  interface HtmlKinds {
    lessons: LessonsData;
    lesson: LessonData;
  }
}

/** The path of all lessons, a page for each, its sheets, and the certificate. */
export function lessonPages(lookup: Lookup): HtmlPage[] {
  const words = learningWords('vi');
  const { courses, lessons } = lookup.snapshot;
  const placed = lessons.map((lesson) => placeOf(lesson, lookup));
  return [
    makePage(
      'lessons',
      {
        address: fixed.lessons,
        shows: [
          ...courses.map(({ id }) => `courses:${id}`),
          ...lessons.map(({ id }) => `lessons:${id}`),
        ],
        frame: { title: words.all, description: words.about },
        data: { courses: courses.map((course) => viewCourse(course, lookup)) },
      },
      lookup,
    ),
    ...placed.map((place) => lessonPage(place, lookup)),
    ...placed.flatMap((place) => lessonSheets(place, lookup)),
  ];
}

function viewCourse(course: Course, lookup: Lookup): CourseView {
  const { slug, title, summary } = course;
  const stops = lessonsOf(course, lookup).map((lesson, at) => stopOf(lesson, at + 1, lookup));
  return { slug, title, summary, stops };
}

function stopOf(lesson: Lesson, at: number, lookup: Lookup): Stop {
  const { slug, title, aim, minutes } = lesson;
  return {
    address: lessonAddress(lesson),
    title,
    slug,
    at,
    aim,
    minutes,
    icon: lesson.icon ?? 'school',
    marks: marksOf(lesson, lookup),
  };
}

function marksOf({ slug, quiz }: Lesson, { quizzes }: Lookup): Stop['marks'] {
  const asked = quiz === undefined ? undefined : quizzes.get(quiz);
  return { read: `doc:${slug}`, tap: `tap:${slug}`, ...(asked && { ask: `do:${asked.slug}` }) };
}

function lessonPage({ lesson, at, all }: Placed, lookup: Lookup): HtmlPage {
  const words = learningWords('vi');
  const { title, aim, minutes, skill, codes, reading, phones, tellBack, homework, keep } = lesson;
  const practices = lesson.practices.flatMap(
    (id) => lookup.practices.find((practice) => practice.id === id) ?? [],
  );
  const guides = lesson.guides.flatMap((id) => lookup.guides.get(id) ?? []);
  const quiz = lesson.quiz === undefined ? undefined : lookup.quizzes.get(lesson.quiz);
  const next = all[at];
  const address = lessonAddress(lesson);
  return makePage(
    'lesson',
    {
      address,
      fullText: true,
      shows: [
        `lessons:${lesson.id}`,
        ...practices.map(({ id }) => `practices:${id}`),
        ...guides.map(({ id }) => `guides:${id}`),
        ...(quiz ? [`quizzes:${quiz.id}`] : []),
      ],
      frame: {
        title,
        description: aim,
        crumbs: [{ address: fixed.lessons, title: words.all }],
      },
      card: { label: words.card(minutes), drawing: 'hoi-to-cong-nghe' },
      data: present({
        title,
        aim,
        minutes,
        skill,
        codes,
        reading,
        phones,
        tellBack,
        homework,
        keep,
        at,
        slug: lesson.slug,
        marks: marksOf(lesson, lookup),
        practices: practices.map(practiceRow),
        guides: guides.map((guide) => guideRow(guide, lookup)),
        quiz: quiz && quizRow(quiz, lookup),
        next: next && { address: lessonAddress(next), title: next.title },
        sheet: `${address}the-bai/`,
        teaching: `${address}day/`,
        provenance: provenanceOf(lesson, lookup),
      }),
    },
    lookup,
  );
}
